// leak: for a captured reference that a lambda discards on some paths only, the report stands at
// the lambda.
package cases.spec.leak;

import fixture.Buf;
import fixture.Sink;
import fixture.Tasks;
import fixture.Work;

class DiscardedByALambdaOnSomePaths {
  static void onSomePaths() {
    Buf buf = Buf.alloc();
    Tasks.later(
        () -> { // expect: leak
          if (Work.test()) {
            buf.release();
          }
        });
  }

  static void onEveryPath() {
    Buf buf = Buf.alloc();
    Tasks.later(
        () -> {
          if (Work.test()) {
            Sink.take(buf);
          } else {
            buf.release();
          }
        });
  }

  static void inOneExpression() {
    Buf buf = Buf.alloc();
    Tasks.later(() -> buf.release());
  }
}
