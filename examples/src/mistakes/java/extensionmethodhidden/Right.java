package extensionmethodhidden;

import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.runtime.PyList;

/** Offers a method to Python that the generated module can call. */
@ExtensionModule(name = "sizes")
final class Right {
  private Right() {}

  @ExtensionMethod
  static boolean isEmpty(@Borrowed PyList list) {
    return list.size() == 0;
  }
}
