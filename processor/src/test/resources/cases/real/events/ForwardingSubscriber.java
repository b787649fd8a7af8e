// An operator between publisher and subscriber: what it filters out, nobody else will release.
package cases.real.events;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class ForwardingSubscriber {
  @RefCounted
  interface DataBuffer {
    int readableByteCount();

    @Releases
    boolean release();
  }

  interface Subscriber {
    void onNext(@Steals DataBuffer buffer);

    void onError(Throwable failure);
  }

  static class WrongFilter implements Subscriber {
    private final Subscriber next;
    private int dropped;

    WrongFilter(Subscriber next) {
      this.next = next;
    }

    @Override
    public void onNext(DataBuffer buffer) { // expect: leak
      if (buffer.readableByteCount() == 0) {
        dropped++;
        return;
      }
      next.onNext(buffer);
    }

    @Override
    public void onError(Throwable failure) {
      next.onError(failure);
    }
  }

  static class RightFilter implements Subscriber {
    private final Subscriber next;

    RightFilter(Subscriber next) {
      this.next = next;
    }

    @Override
    public void onNext(DataBuffer buffer) {
      if (buffer.readableByteCount() == 0) {
        buffer.release();
        return;
      }
      next.onNext(buffer);
    }

    @Override
    public void onError(Throwable failure) {
      next.onError(failure);
    }
  }

  static class RightLimit implements Subscriber {
    private final Subscriber next;
    private long remaining;
    private boolean failed;

    RightLimit(Subscriber next, long limit) {
      this.next = next;
      this.remaining = limit;
    }

    @Override
    public void onNext(DataBuffer buffer) {
      remaining -= buffer.readableByteCount();
      if (remaining >= 0 && !failed) {
        next.onNext(buffer);
      } else {
        buffer.release();
        if (!failed) {
          failed = true;
          next.onError(new IllegalStateException("too much data"));
        }
      }
    }

    @Override
    public void onError(Throwable failure) {
      next.onError(failure);
    }
  }
}
