// Defaults: an override with no annotation inherits the overridden contract, position by position.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class InheritedContracts {
  interface Handler {
    void handle(@Steals Buf buf, Buf lent);

    @Borrowed(from = "lent")
    Buf choose(Buf lent);
  }

  static final class Discards implements Handler {
    @Override
    public void handle(Buf buf, Buf lent) {
      buf.compareWith(lent);
      buf.release();
    }

    @Override
    public Buf choose(Buf lent) {
      return lent;
    }
  }

  static final class Forgets implements Handler {
    @Override
    public void handle(Buf buf, Buf lent) { // expect: leak
      buf.compareWith(lent);
    }

    @Override
    public Buf choose(Buf lent) {
      return lent.copy(); // expect: leak
    }
  }

  static final class AnnotatesOnePosition implements Handler {
    @Override
    public void handle(Buf buf, @Borrowed Buf lent) {
      Sink.take(buf);
    }

    @Override
    public Buf choose(Buf lent) {
      return lent;
    }
  }

  static void calledThroughTheClass(Discards handler, Buf lent) {
    Buf buf = Buf.alloc();
    handler.handle(buf, lent);
    buf.release(); // expect: double-release
  }

  static void calledThroughTheInterface(Handler handler, Buf lent) {
    handler.handle(Buf.alloc(), lent);
  }
}
