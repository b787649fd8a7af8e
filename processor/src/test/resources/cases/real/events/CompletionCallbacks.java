// A task promises its result to a callback: exactly one of the two outcomes uses up the buffer.
package cases.real.events;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class CompletionCallbacks {
  @RefCounted
  static class Buffer {
    static native Buffer allocate();

    native void fill() throws InterruptedException;

    @Releases
    native void free();
  }

  interface Completion {
    void completed(@Steals Buffer result);

    void failed(Throwable reason);
  }

  static Runnable wrong(Completion completion) {
    return () -> {
      Buffer buffer = Buffer.allocate(); // expect: leak-on-exception
      try {
        buffer.fill();
        completion.completed(buffer);
      } catch (InterruptedException e) {
        completion.failed(e);
      }
    };
  }

  static Runnable right(Completion completion) {
    return () -> {
      Buffer buffer = Buffer.allocate();
      try {
        buffer.fill();
      } catch (InterruptedException e) {
        buffer.free();
        completion.failed(e);
        return;
      }
      completion.completed(buffer);
    };
  }

  static Runnable rightNested(Completion completion) {
    return new Runnable() {
      @Override
      public void run() {
        Buffer buffer = Buffer.allocate();
        boolean filled = false;
        try {
          buffer.fill();
          filled = true;
        } catch (InterruptedException e) {
          completion.failed(e);
        } finally {
          if (!filled) {
            buffer.free();
          }
        }
        if (filled) {
          completion.completed(buffer);
        }
      }
    };
  }
}
