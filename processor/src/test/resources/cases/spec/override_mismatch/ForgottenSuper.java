// Spec: an override of a disposing method does what it promised for the class above, too.
package cases.spec.override_mismatch;

import dev.custody.Disposes;
import fixture.Buf;

class ForgottenSuper {
  static class Base {
    private final Buf first = Buf.alloc();
    protected final Buf second = Buf.alloc();

    @Disposes
    void close() {
      first.release();
      second.release();
    }

    @Disposes
    void closeNow() {
      close();
    }
  }

  static class Right extends Base {
    private final Buf own = Buf.alloc();

    @Override
    @Disposes
    void close() {
      own.release();
      super.close();
    }
  }

  static class Wrong extends Base {
    private final Buf own = Buf.alloc();

    @Override
    @Disposes
    void close() { // expect: override-mismatch
      own.release();
    }
  }

  static class DoesNothing extends Base {
    @Override
    void close() {} // expect: override-mismatch
  }

  static class ByAnotherDisposer extends Base {
    @Override
    void closeNow() {
      close();
    }
  }

  static class Between extends Base {}

  static class FarAbove extends Between {
    @Override
    void close() { // expect: override-mismatch
      System.out.println("closed");
    }
  }

  static Base anonymous() {
    return new Base() {
      @Override
      void close() {} // expect: override-mismatch
    };
  }

  interface Closer {
    @Disposes
    void close();
  }

  static class NothingAbove implements Closer {
    @Override
    public void close() {}
  }

  static class OwnsNothing {
    @Disposes
    void close() {}
  }

  static class OwnsSomething extends OwnsNothing {
    private final Buf own = Buf.alloc();

    @Override
    void close() {
      own.release();
    }
  }
}
