package dev.custody.runtime;

import static dev.custody.runtime.CallingConvention.METH_NOARGS;
import static dev.custody.runtime.CallingConvention.METH_O;
import static dev.custody.runtime.CallingConvention.METH_VARARGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.AttributeError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.SystemError;
import dev.custody.runtime.error.TypeError;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyModuleTest {
  private static final List<PyMethodDef> METHODS =
      List.of(
          new PyMethodDef("pack", (self, args) -> Py.newRef(args), METH_VARARGS, "its arguments"),
          new PyMethodDef("none", (self, args) -> Py.NONE, METH_NOARGS, "None"),
          new PyMethodDef("same", (self, arg) -> Py.newRef(arg), METH_O, "its argument"),
          new PyMethodDef("self", (self, args) -> Py.newRef(self), METH_NOARGS, "the module"),
          new PyMethodDef("lost", (self, args) -> null, METH_NOARGS, "a mistake"));

  private PyModule module;
  private PyTuple nothing;

  @BeforeEach
  void init() throws MemoryError {
    module = PyModule.create("things", METHODS, "For tests.");
    nothing = PyTuple.pack();
  }

  @AfterEach
  void release() {
    nothing.decRef();
    assertThat(module.refCount()).isEqualTo(1);
    module.decRef();
  }

  @Test
  void saysWhatItIs() {
    assertThat(module.name()).isEqualTo("things");
    assertThat(module.doc()).isEqualTo("For tests.");
    assertThat(module.repr()).isEqualTo("<module 'things'>");
  }

  @Test
  void callsReturnNewReferences() throws PyError {
    PyObject none = module.call("none", nothing);
    PyObject args = module.call("pack", nothing);
    PyObject self = module.call("self", nothing);

    assertThat(none).isSameAs(Py.NONE);
    assertThat(args).isSameAs(nothing);
    assertThat(self).isSameAs(module);
    assertThat(nothing.refCount()).isEqualTo(2);

    self.decRef();
    args.decRef();
  }

  @Test
  void conventionsCountTheArguments() throws PyError {
    PyTuple one = PyTuple.pack(Py.NONE);

    assertThat(module.call("same", one)).isSameAs(Py.NONE);
    assertThatThrownBy(() -> module.call("none", one))
        .isInstanceOf(TypeError.class)
        .hasMessage("none() takes no arguments (1 given)");
    assertThatThrownBy(() -> module.call("same", nothing))
        .isInstanceOf(TypeError.class)
        .hasMessage("same() takes exactly one argument (0 given)");

    one.decRef();
  }

  @Test
  void whatIsNotThereIsAnAttributeError() {
    assertThatThrownBy(() -> module.call("other", nothing))
        .isInstanceOf(AttributeError.class)
        .hasMessage("module 'things' has no attribute 'other'");
    assertThatThrownBy(() -> module.getAttr("other")).isInstanceOf(AttributeError.class);
  }

  @Test
  void returningNullIsTheExtensionsFault() {
    assertThatThrownBy(() -> module.call("lost", nothing))
        .isInstanceOf(SystemError.class)
        .hasMessage("<built-in function lost> returned NULL without setting an exception");
  }

  @Test
  void addObjectStealsAndGetAttrGivesNewReferences() throws PyError {
    PyInt number = PyInt.fromLong(3);

    module.addObject("three", number);
    assertThat(number.refCount()).isEqualTo(1);

    PyObject three = module.getAttr("three");
    assertThat(three).isSameAs(number);
    assertThat(number.refCount()).isEqualTo(2);
    three.decRef();

    module.addObject("three", Py.NONE);
    assertThat(number.refCount()).isZero();
  }

  @Test
  void addObjectThatFailsLeavesTheReferenceWithTheCaller() throws PyError {
    PyInt number = PyInt.fromLong(3);

    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> module.addObject("three", number)).isInstanceOf(MemoryError.class);
    }

    assertThat(number.refCount()).isEqualTo(1);
    number.decRef();
  }
}
