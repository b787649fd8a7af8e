package extensionmethodleaks;

import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Owned;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.PyError;

/** An extension method that pairs two objects, and leaks the pair when the second has no room. */
@ExtensionModule(name = "pairs")
final class Wrong {
  private Wrong() {}

  @ExtensionMethod
  @Owned
  static PyList pair(@Borrowed PyObject one, @Borrowed PyObject other) throws PyError {
    PyList pair = PyList.create(0); // expect: leak-on-exception
    pair.append(one);
    pair.append(other);
    return pair;
  }
}
