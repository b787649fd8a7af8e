// A disposing method may do its work by calling another one of the same object.
package cases.spec.annotations;

import dev.custody.Disposes;
import fixture.Buf;

class DisposesByAnotherMethod {
  static class Base {
    private Buf buf;

    @Disposes
    void dealloc() {
      Buf.releaseIfAny(buf);
      buf = null;
    }
  }

  static final class BySuper extends Base {
    private Buf more;

    @Override
    @Disposes
    void dealloc() {
      Buf.releaseIfAny(more);
      super.dealloc();
    }
  }

  static final class ByClear {
    private Buf buf;

    @Disposes
    void clear() {
      Buf.releaseIfAny(buf);
      buf = null;
    }

    @Disposes
    void close() {
      clear();
    }
  }

  static final class ByNobody {
    private Buf buf; // expect: owned-field-leak

    void fill() {
      if (buf == null) {
        buf = Buf.alloc();
      }
    }

    void clear() {}

    @Disposes
    void close() {
      clear();
    }
  }
}
