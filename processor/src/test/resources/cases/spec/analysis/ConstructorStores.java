// The first store in a constructor or initializer is not an overwrite; initializers count as its
// beginning.
package cases.spec.analysis;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class ConstructorStores {
  static final class First {
    private Buf buf;

    First(@Steals Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class Second {
    private Buf buf;

    Second(@Steals Buf buf) {
      this.buf = Buf.alloc();
      this.buf = buf; // expect: owned-field-leak
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class AfterAFieldInitializer {
    private Buf buf = Buf.alloc();

    AfterAFieldInitializer(@Steals Buf buf) {
      this.buf = buf; // expect: owned-field-leak
    }

    AfterAFieldInitializer() {
      this.buf.release();
      this.buf = Buf.alloc();
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class AfterAnInitializerBlock {
    private Buf buf;

    {
      buf = Buf.alloc();
    }

    AfterAnInitializerBlock(@Steals Buf buf) {
      this.buf = buf; // expect: owned-field-leak
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class AfterNull {
    private Buf buf = null;

    AfterNull(@Steals Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }
}
