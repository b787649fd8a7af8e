package extensionmethodhidden;

import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.runtime.PyList;

/** Offers a method to Python that the generated module cannot call. */
@ExtensionModule(name = "sizes")
final class Wrong {
  private Wrong() {}

  @ExtensionMethod
  private static boolean isEmpty(@Borrowed PyList list) { // expect: annotation-misuse
    return list.size() == 0;
  }
}
