// A guarded checkout: the ways out of the synchronized block differ in who owns the object then.
package cases.real.pools;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import fixture.Nullable;

class SynchronizedCheckout {
  @RefCounted
  interface Decoder {
    void reset();

    boolean isUsable();

    @Releases
    void end();
  }

  interface Factory {
    Decoder create();
  }

  private final Object lock = new Object();
  private final Factory factory;
  @Nullable private Decoder spare;

  SynchronizedCheckout(Factory factory) {
    this.factory = factory;
  }

  Decoder wrongTake() {
    synchronized (lock) {
      if (spare != null) {
        return spare; // expect: return-of-borrowed
      }
    }
    return factory.create();
  }

  Decoder rightTake() {
    synchronized (lock) {
      if (spare != null) {
        Decoder taken = spare;
        spare = null;
        return taken;
      }
    }
    return factory.create();
  }

  void wrongGiveBack(@Steals Decoder decoder) { // expect: leak
    decoder.reset();
    synchronized (lock) {
      if (spare == null) {
        spare = decoder;
      }
    }
  }

  void rightGiveBack(@Steals Decoder decoder) {
    decoder.reset();
    synchronized (lock) {
      if (spare == null && decoder.isUsable()) {
        spare = decoder;
        return;
      }
    }
    decoder.end();
  }

  @Disposes
  void close() {
    synchronized (lock) {
      if (spare != null) {
        spare.end();
        spare = null;
      }
    }
  }
}
