// options: -Acustody.exceptions=all
// A house that reckons with an unchecked exception from every call wants a finally block everywhere.
package cases.real.lifecycle;

import dev.custody.RefCounted;
import dev.custody.Releases;

class EveryCallMayThrow {
  @RefCounted
  static class Page {
    static native Page load(int number);

    native int checksum();

    @Releases
    native void unpin();
  }

  static int wrong(int number) {
    Page page = Page.load(number); // expect: leak-on-exception
    int checksum = page.checksum();
    page.unpin();
    return checksum;
  }

  static int right(int number) {
    Page page = Page.load(number);
    try {
      return page.checksum();
    } finally {
      page.unpin();
    }
  }
}
