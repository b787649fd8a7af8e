// A generic box holds anything counted: what goes in is stolen, what comes out is given or lent.
package cases.real.structures;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Nullable;

class GenericHolder {
  @RefCounted
  interface Counted {
    @Retains
    void retain();

    @Releases
    void release();
  }

  static class Box<T extends Counted> {
    private T content;

    Box(@Steals T content) {
      this.content = content;
    }

    @Borrowed
    T get() {
      return content;
    }

    T wrongShare() {
      return content; // expect: return-of-borrowed
    }

    T share() {
      content.retain();
      return content;
    }

    @Nullable
    T take() {
      T taken = content;
      content = null;
      return taken;
    }

    void set(@Steals T next) {
      T old = content;
      content = next;
      if (old != null) {
        old.release();
      }
    }

    void wrongSet(T next) {
      if (content != null) {
        content.release();
      }
      content = next; // expect: borrowed-escape
    }

    @Disposes
    void close() {
      if (content != null) {
        content.release();
        content = null;
      }
    }
  }

  static class Text implements Counted {
    @Override
    public native void retain();

    @Override
    public native void release();

    native int length();
  }

  static int rightUser(Box<Text> box) {
    Text shared = box.share();
    int length = shared.length() + box.get().length();
    shared.release();
    return length;
  }

  static int wrongUser(Box<Text> box) {
    return box.share().length(); // expect: leak
  }
}
