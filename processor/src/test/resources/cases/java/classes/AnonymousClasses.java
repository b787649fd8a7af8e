// Java: anonymous classes: their bodies are checked, and what they capture is borrowed, moved or
// escapes.
package cases.java.classes;

import fixture.Buf;
import fixture.BufConsumer;
import fixture.Tasks;
import fixture.Work;

class AnonymousClasses {
  static void bodyIsChecked() {
    Tasks.later(
        new Runnable() {
          @Override
          public void run() {
            Buf buf = Buf.alloc(); // expect: leak
            buf.size();
          }
        });
  }

  static void contractIsInherited() {
    BufConsumer consumer =
        new BufConsumer() {
          @Override
          public void accept(Buf buf) {
            buf.release();
          }
        };
    consumer.accept(Buf.alloc());
  }

  static void contractIsInheritedAndForgotten() {
    BufConsumer consumer =
        new BufConsumer() {
          @Override
          public void accept(Buf buf) { // expect: leak
            buf.size();
          }
        };
    consumer.accept(Buf.alloc());
  }

  static void captureMoves() {
    Buf buf = Buf.alloc();
    Tasks.later(
        new Runnable() {
          @Override
          public void run() {
            buf.release();
          }
        });
  }

  static void captureMovedAndReleasedHere() {
    Buf buf = Buf.alloc();
    Tasks.later(
        new Runnable() {
          @Override
          public void run() {
            buf.release();
          }
        });
    buf.release(); // expect: double-release
  }

  static void captureBorrowsInPlace() {
    Buf buf = Buf.alloc();
    Tasks.now(
        new Runnable() {
          @Override
          public void run() {
            buf.size();
          }
        });
    buf.release();
  }

  static void captureEscapes(Buf buf) {
    Tasks.later(
        new Runnable() {
          @Override
          public void run() {
            Work.plain();
            buf.size(); // expect: borrowed-escape
          }
        });
  }

  static void fieldOfItsOwn() {
    Tasks.later(
        new Runnable() {
          private Buf buf; // expect: owned-field-leak

          @Override
          public void run() {
            if (buf == null) {
              buf = Buf.alloc();
            }
          }
        });
  }
}
