// Java: the type of a function that says nothing of its parameter. The function may release it or
// leave it; whoever calls it, lends.
package cases.java.functions;

import fixture.Buf;
import fixture.Work;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

class UnsaidParameters {
  private Object last;

  void aListenerMayRelease(CompletableFuture<Buf> future) {
    future.thenAccept(
        buf -> {
          try {
            buf.size();
          } finally {
            buf.release();
          }
        });
  }

  void onSomePathsOnly(CompletableFuture<Buf> future) {
    future.whenComplete(
        (buf, failure) -> {
          if (failure == null) {
            buf.release();
          }
        });
  }

  void butNotTwice(CompletableFuture<Buf> future) {
    future.thenAccept(
        buf -> {
          buf.release();
          buf.release(); // expect: double-release
        });
  }

  void norUseItAfterwards(CompletableFuture<Buf> future) {
    future.thenAccept(
        buf -> {
          buf.release();
          last = buf.size(); // expect: use-after-release
        });
  }

  void whatItRetainsItMustRelease(CompletableFuture<Buf> future) {
    future.thenAccept(
        buf -> {
          buf.retain(); // expect: leak
          buf.size();
        });
  }

  void replacedInAMap(Map<String, Buf> named) {
    named.computeIfPresent(
        "a",
        (name, buf) -> {
          buf.release();
          return null;
        });
  }

  static void calledWhereItWasMade() {
    Consumer<Buf> release = buf -> buf.release();
    Buf buf = Buf.alloc();
    release.accept(buf);
  }

  static void aReferenceCalledWhereItWasMade() {
    Consumer<Buf> release = Buf::release;
    Buf buf = Buf.alloc();
    release.accept(buf);
    buf.size(); // expect: use-after-release
  }

  static void aReferenceThatMakes() {
    Supplier<Buf> make = Buf::alloc;
    Buf buf = make.get(); // expect: leak
    buf.size();
    Function<Buf, Buf> copy = Buf::copy;
    Buf copied = copy.apply(Buf.EMPTY);
    copied.release();
  }

  static void aReferenceThatIsReplaced(Consumer<Buf> other) {
    Consumer<Buf> action = Buf::release;
    if (Work.test()) {
      action = other;
    }
    Buf buf = Buf.alloc(); // expect: leak
    action.accept(buf);
  }
}
