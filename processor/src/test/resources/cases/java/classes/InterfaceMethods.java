// Java: abstract, default, static and private methods of interfaces.
package cases.java.classes;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufFactory;

class InterfaceMethods {
  interface Source {
    @Owned
    Buf next();

    default int nextSize() {
      Buf buf = next();
      int size = buf.size();
      buf.release();
      return size;
    }

    default int nextSizeForgotten() {
      return next().size(); // expect: leak
    }

    default void drainTo(BufConsumer consumer, int times) {
      for (int i = 0; i < times; i++) {
        consumer.accept(next());
      }
    }

    static Source of(BufFactory factory) {
      return factory::create;
    }

    private void skip() {
      next().release();
    }

    private void skipForgotten() {
      next(); // expect: leak
    }

    default void skipTwo() {
      skip();
      skip();
    }
  }

  static final class Fresh implements Source {
    @Override
    public Buf next() {
      return Buf.alloc();
    }
  }

  static final class Lending implements Source {
    private final Buf buf = Buf.alloc();

    @Override
    public Buf next() {
      return buf; // expect: return-of-borrowed
    }

    @Disposes
    void close() {
      buf.release();
    }
  }
}
