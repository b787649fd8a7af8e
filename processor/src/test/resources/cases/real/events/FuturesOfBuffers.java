package cases.real.events;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What goes through a type variable that says nothing is nobody's to follow; where the type
 * argument says something, it holds.
 */
class FuturesOfBuffers {
  static void completed(CompletableFuture<Buf> future) {
    future.complete(Buf.alloc());
  }

  static void completedOrNot(CompletableFuture<Buf> future) {
    Buf buf = Buf.alloc();
    if (!future.complete(buf)) {
      buf.release();
    }
  }

  static CompletableFuture<Buf> completedAtOnce() {
    return CompletableFuture.completedFuture(Buf.alloc());
  }

  static void received(CompletableFuture<Buf> future) {
    future.thenAccept(buf -> buf.release());
    future.whenComplete(
        (buf, failure) -> {
          if (buf != null) {
            buf.release();
          }
        });
    Consumer<Buf> last = buf -> buf.release();
    future.thenAccept(last);
  }

  static void supplied(Supplier<Buf> supplier) {
    Buf buf = supplier.get();
    buf.release();
  }

  static void lent(Supplier<@Borrowed Buf> supplier) {
    Buf buf = supplier.get();
    buf.release(); // expect: release-of-borrowed
  }

  static void forgotten(Supplier<@Owned Buf> supplier) {
    Buf buf = supplier.get(); // expect: leak
    buf.size();
  }
}
