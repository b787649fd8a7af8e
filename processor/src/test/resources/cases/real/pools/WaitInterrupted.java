// A thread waits for a second resource and is interrupted while it already holds the first.
package cases.real.pools;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class WaitInterrupted {
  @RefCounted
  interface Permit {
    @Releases
    void release();
  }

  interface Limiter {
    Permit acquire() throws InterruptedException;

    Permit tryAcquire(long time, TimeUnit unit) throws InterruptedException, TimeoutException;
  }

  static void wrong(Limiter memory, Limiter disk, Runnable job) throws InterruptedException {
    Permit first = memory.acquire(); // expect: leak-on-exception
    Permit second = disk.acquire();
    job.run();
    second.release();
    first.release();
  }

  static void right(Limiter memory, Limiter disk, Runnable job) throws InterruptedException {
    Permit first = memory.acquire();
    try {
      Permit second = disk.acquire();
      try {
        job.run();
      } finally {
        second.release();
      }
    } finally {
      first.release();
    }
  }

  static boolean wrongTimeout(Limiter memory, Limiter disk) throws InterruptedException {
    Permit first = memory.acquire(); // expect: leak-on-exception
    Permit second;
    try {
      second = disk.tryAcquire(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return false;
    }
    second.release();
    first.release();
    return true;
  }

  static boolean rightTimeout(Limiter memory, Limiter disk) throws InterruptedException {
    Permit first = memory.acquire();
    Permit second = null;
    try {
      second = disk.tryAcquire(1, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } finally {
      if (second != null) {
        second.release();
      }
      first.release();
    }
  }
}
