package extensionmethodleaks;

import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Owned;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.PyError;

/** An extension method that pairs two objects, and releases the pair when one has no room. */
@ExtensionModule(name = "pairs")
final class Right {
  private Right() {}

  @ExtensionMethod
  @Owned
  static PyList pair(@Borrowed PyObject one, @Borrowed PyObject other) throws PyError {
    PyList pair = PyList.create(0);
    try {
      pair.append(one);
      pair.append(other);
    } catch (PyError e) {
      pair.decRef();
      throw e;
    }
    return pair;
  }
}
