// Java: helpers may contain classes and functions that have helpers themselves.
package cases.java.fields;

import dev.custody.Disposes;
import fixture.Buf;

class LocalClassThatForgets {
  private Buf outer = Buf.alloc();

  private void drop() {
    outer.release();
    outer = null;
    class Inner {
      private Buf inner = Buf.alloc(); // expect: owned-field-leak

      private void look() {
        inner.size();
      }

      @Disposes
      void dispose() {
        look();
      }
    }
    new Inner().dispose();
  }

  @Disposes
  void close() {
    drop();
  }
}

class LocalClassThatReleases {
  private Buf outer = Buf.alloc();

  private void drop() {
    outer.release();
    outer = null;
    class Inner {
      private Buf inner = Buf.alloc();

      private void dropInner() {
        inner.release();
        inner = null;
      }

      @Disposes
      void dispose() {
        dropInner();
      }
    }
    new Inner().dispose();
  }

  @Disposes
  void close() {
    drop();
  }
}

class AnonymousClassThatForgets {
  private Buf outer = Buf.alloc();

  private void drop() {
    outer.release();
    outer = null;
    Runnable run =
        new Runnable() {
          private Buf inner = Buf.alloc(); // expect: owned-field-leak

          private void look() {
            inner.size();
          }

          @Disposes
          void dispose() {
            look();
          }

          @Override
          public void run() {
            dispose();
          }
        };
    run.run();
  }

  @Disposes
  void close() {
    drop();
  }
}
