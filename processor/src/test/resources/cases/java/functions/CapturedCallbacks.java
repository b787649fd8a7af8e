// A callback that a function captures is not counted, however deep: what it is called with is.
package cases.java.functions;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.BufConsumer;
import fixture.Sink;
import fixture.Tasks;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

class CapturedCallbacks {
  interface Taker {
    void take(@Steals Buf buf);
  }

  interface Handler {
    void handle(Object message, Throwable cause);
  }

  static Taker later(Executor executor, Taker taker) {
    return buf -> executor.execute(() -> taker.take(buf));
  }

  static Runnable made(Executor executor, Taker taker) {
    return () -> executor.execute(() -> taker.take(Buf.alloc()));
  }

  static Runnable forgotten(Executor executor, BufConsumer consumer) {
    return () ->
        executor.execute(
            () -> {
              Buf buf = Buf.alloc(); // expect: leak
              consumer.accept(buf.retain());
            });
  }

  static Runnable anyObject(Executor executor, Handler handler, Object message) {
    return () -> executor.execute(() -> handler.handle(message, null));
  }

  static Runnable twice(Executor executor, Runnable done, Future<?> pending) {
    return () ->
        executor.execute(
            () -> {
              done.run();
              executor.execute(() -> pending.cancel(true));
            });
  }

  static void lentToTheSecond(Buf buf) {
    Tasks.now(() -> Tasks.later(() -> buf.size())); // expect: borrowed-escape
  }

  static void lentToTheFirst(Executor executor, Buf buf) {
    Tasks.later(() -> executor.execute(() -> buf.size())); // expect: borrowed-escape
  }

  static void movedThrough(Executor executor) {
    Buf buf = Buf.alloc();
    Tasks.later(() -> executor.execute(() -> Sink.take(buf)));
  }

  static void functionMadeHere(Executor executor, @Steals Buf buf) {
    Runnable release = () -> buf.release();
    Tasks.later(() -> executor.execute(() -> release.run()));
  }

  static @Owned Buf anotherIsReturned(Executor executor, Runnable done) {
    Buf buf = Buf.alloc();
    Buf own = buf.retain();
    executor.execute(
        () -> {
          own.release();
          executor.execute(() -> done.run());
        });
    return buf;
  }
}
