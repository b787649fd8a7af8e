// since: 25
// An argument is checked before the parent's constructor takes it over, and refused.
package cases.real.modern;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class CheckedBeforeSuper {
  static class Base {
    private final Buf content;

    Base(@Steals Buf content) {
      this.content = content;
    }

    @Disposes
    void close() {
      content.release();
    }
  }

  static class Wrong extends Base {
    Wrong(@Steals Buf content) { // expect: leak-on-exception
      if (!content.readable()) {
        throw new IllegalArgumentException("empty");
      }
      super(content);
    }
  }

  static class Right extends Base {
    Right(@Steals Buf content) {
      if (!content.readable()) {
        content.release();
        throw new IllegalArgumentException("empty");
      }
      super(content);
    }
  }
}
