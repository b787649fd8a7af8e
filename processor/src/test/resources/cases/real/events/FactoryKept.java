// A supplier of handles is kept and called again and again: each call must yield a new reference.
package cases.real.events;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class FactoryKept {
  @RefCounted
  static class Handle {
    static native Handle open();

    @Retains
    native Handle retain();

    @Releases
    native void close();

    native int id();
  }

  interface HandleFactory {
    Handle create();
  }

  interface HandleConsumer {
    void accept(@Steals Handle handle);
  }

  interface HandleReader {
    int read(Handle handle);
  }

  interface Registry {
    void supply(HandleFactory factory);

    void consume(HandleConsumer consumer);

    void inspect(HandleReader reader);
  }

  private static final Handle SHARED = Handle.open();

  static void right(Registry registry) {
    registry.supply(Handle::open);
    registry.supply(() -> SHARED.retain());
    registry.consume(Handle::close);
    registry.inspect(Handle::id);
  }

  static void wrongSupplier(Registry registry) {
    registry.supply(() -> SHARED); // expect: return-of-borrowed
  }

  static void wrongConsumer(Registry registry) {
    registry.consume(handle -> System.out.println(handle.id())); // expect: leak
  }

  static void wrongReader(Registry registry) {
    registry.inspect(
        handle -> {
          int id = handle.id();
          handle.close(); // expect: release-of-borrowed
          return id;
        });
  }

  static void rightConsumer(Registry registry) {
    registry.consume(
        handle -> {
          try {
            System.out.println(handle.id());
          } finally {
            handle.close();
          }
        });
  }
}
