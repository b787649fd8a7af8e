// Java: lambdas with expression and block bodies, with parameters and captures of each kind.
package cases.java.functions;

import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufFactory;
import fixture.Sink;
import fixture.Tasks;

class Lambdas {
  static void expressionBody() {
    BufConsumer consumer = buf -> buf.release();
  }

  static void blockBody() {
    BufConsumer consumer =
        (Buf buf) -> {
          buf.write(1);
          Sink.take(buf);
        };
  }

  static void blockBodyForgets() {
    BufConsumer consumer =
        (Buf buf) -> { // expect: leak
          buf.write(1);
        };
  }

  static void ownedResultOfABlock() {
    BufFactory factory =
        () -> {
          Buf buf = Buf.alloc();
          buf.write(1);
          return buf;
        };
  }

  static void factoryThatReleases() {
    BufFactory factory =
        () -> {
          Buf buf = Buf.alloc();
          buf.release();
          return buf; // expect: use-after-release
        };
  }

  static BufFactory factoryOfCopies(Buf original) {
    return () -> original.copy(); // expect: borrowed-escape
  }

  static BufConsumer consumerWithoutCaptures() {
    return buf -> buf.release();
  }

  static void calledAtOnce(Buf buf) {
    Runnable task = () -> Sink.borrow(buf);
    task.run();
  }

  static void nothingCountedCaptured(int times) {
    Tasks.later(
        () -> {
          for (int i = 0; i < times; i++) {
            Buf.alloc().release();
          }
        });
  }
}
