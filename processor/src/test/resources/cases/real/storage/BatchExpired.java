// A producer's batch is completed or it expires; a batch for which both happens is freed twice.
package cases.real.storage;

import dev.custody.RefCounted;
import dev.custody.Steals;

class BatchExpired {
  @RefCounted
  interface Batch {
    boolean isExpired(long now);

    boolean isDone();

    int size();
  }

  interface Accumulator {
    void deallocate(@Steals Batch batch);

    void reenqueue(@Steals Batch batch);
  }

  static void wrong(Accumulator accumulator, @Steals Batch batch, long now) { // expect: leak
    if (batch.isExpired(now)) {
      accumulator.deallocate(batch);
    }
    if (batch.isDone()) { // expect: use-after-steal
      accumulator.deallocate(batch); // expect: double-release
    }
  }

  static void right(Accumulator accumulator, @Steals Batch batch, long now) {
    if (batch.isExpired(now) || batch.isDone()) {
      accumulator.deallocate(batch);
    } else {
      accumulator.reenqueue(batch);
    }
  }

  static void rightDecidedFirst(Accumulator accumulator, @Steals Batch batch, long now) {
    boolean over = batch.isExpired(now);
    boolean done = batch.isDone();
    if (!over && !done) {
      accumulator.reenqueue(batch);
      return;
    }
    accumulator.deallocate(batch);
  }
}
