// Java: objects of local and anonymous classes are kept like functions, whatever their type is.
package cases.java.functions;

import dev.custody.Steals;
import fixture.Buf;
import java.util.Iterator;

class KeptObjects {
  abstract static class Adapter {
    void opened() {}

    void closed() {}
  }

  private Adapter kept;

  static Iterator<Integer> returned(Buf buf) {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < buf.size(); // expect: borrowed-escape
      }

      @Override
      public Integer next() {
        return buf.get(next++);
      }
    };
  }

  static Adapter returnedFromAVariable(Buf buf) {
    Adapter adapter =
        new Adapter() {
          @Override
          void opened() {
            buf.size(); // expect: borrowed-escape
          }
        };
    return adapter;
  }

  static Adapter returnedPerhaps(Buf buf, boolean wanted) {
    return wanted
        ? new Adapter() {
          @Override
          void opened() {
            buf.size(); // expect: borrowed-escape
          }
        }
        : null;
  }

  static Object ofALocalClass(Buf buf) {
    class Sizes extends Adapter {
      @Override
      void opened() {
        buf.size(); // expect: borrowed-escape
      }
    }
    return new Sizes();
  }

  static Adapter withAReferenceOfItsOwn(@Steals Buf buf) {
    return new Adapter() {
      @Override
      void opened() {
        buf.size();
      }

      @Override
      void closed() {
        buf.release();
      }
    };
  }

  void storedInAField(Buf buf) {
    kept =
        new Adapter() {
          @Override
          void opened() {
            buf.size(); // expect: borrowed-escape
          }
        };
  }

  static int usedHereOnly(Buf buf) {
    class Sizes {
      int sum() {
        return buf.size();
      }
    }
    return new Sizes().sum();
  }

  static Runnable withinAnotherFunction(Buf buf) {
    Runnable inner = () -> buf.size(); // expect: borrowed-escape
    return () -> inner.run();
  }
}
