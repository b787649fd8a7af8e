/** Reference-counted objects after the model of CPython. */
module dev.custody.runtime {
  requires static transitive dev.custody.annotations;
  requires static transitive java.compiler;

  exports dev.custody.runtime;
  exports dev.custody.runtime.error;
  exports dev.custody.runtime.sorting;
}
