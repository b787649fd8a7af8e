// borrowed-escape: capturing a borrowed reference in a function or class that is kept; at its first
// mention.
package cases.spec.borrowed_escape;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Tasks;
import fixture.Work;
import java.util.function.Supplier;

class CapturedByAKeptFunction {
  static void laterInALambda(@Borrowed Buf buf) {
    Tasks.later(
        () -> {
          Work.plain();
          buf.size(); // expect: borrowed-escape
          buf.readable();
        });
  }

  static void laterWithAReferenceOfItsOwn(@Borrowed Buf buf) {
    buf.retain();
    Tasks.later(
        () -> {
          buf.size();
          buf.release();
        });
  }

  static void inPlace(@Borrowed Buf buf) {
    Tasks.now(() -> buf.size());
  }

  static int inALocalFunction(@Borrowed Buf buf) {
    Supplier<Integer> size = () -> buf.size();
    return size.get();
  }

  static Runnable returned(@Borrowed Buf buf) {
    return () -> buf.size(); // expect: borrowed-escape
  }

  static void laterInAClass(@Borrowed Buf buf) {
    Tasks.later(
        new Runnable() {
          @Override
          public void run() {
            buf.size(); // expect: borrowed-escape
          }
        });
  }

  static void inPlaceInAClass(@Borrowed Buf buf) {
    Tasks.now(
        new Runnable() {
          @Override
          public void run() {
            buf.size();
          }
        });
  }
}
