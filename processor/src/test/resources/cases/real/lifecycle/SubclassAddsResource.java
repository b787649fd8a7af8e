// A subclass adds an owned member: its close must discard that one and still do the parent's work.
package cases.real.lifecycle;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class SubclassAddsResource {
  @RefCounted
  interface Handle {
    @Releases
    void free();
  }

  static class Base {
    private final Handle main;

    Base(@Steals Handle main) {
      this.main = main;
    }

    @Disposes
    void close() {
      main.free();
    }
  }

  static class Wrong extends Base {
    private final Handle extra; // expect: owned-field-leak

    Wrong(@Steals Handle main, @Steals Handle extra) {
      super(main);
      this.extra = extra;
    }
  }

  static class Right extends Base {
    private final Handle extra;

    Right(@Steals Handle main, @Steals Handle extra) {
      super(main);
      this.extra = extra;
    }

    @Override
    @Disposes
    void close() {
      try {
        extra.free();
      } finally {
        super.close();
      }
    }
  }
}
