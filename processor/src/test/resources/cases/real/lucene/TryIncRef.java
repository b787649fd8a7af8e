import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.When;
import java.io.IOException;

/** A reader that others may close at any time is retained if it is still there. */
class TryIncRef {
  @RefCounted
  static class Reader {
    private int count = 1;

    static native @Owned Reader open();

    @Retains
    native void incRef();

    @Retains(when = When.IF_TRUE)
    boolean tryIncRef() {
      if (count == 0) {
        return false;
      }
      count++;
      return true;
    }

    @Releases
    native void decRef() throws IOException;

    native int search() throws IOException;
  }

  private Reader current = Reader.open();

  @Disposes
  void close() throws IOException {
    current.decRef();
  }

  @Owned
  Reader acquire() {
    Reader reader;
    do {
      reader = current;
      if (reader == null) {
        throw new IllegalStateException("closed");
      }
    } while (!reader.tryIncRef());
    return reader;
  }

  @Owned
  Reader acquireUnlooked() {
    Reader reader = current;
    reader.tryIncRef();
    return reader; // expect: return-of-borrowed
  }

  static int right(Reader reader) throws IOException {
    if (reader.tryIncRef()) {
      try {
        return reader.search();
      } finally {
        reader.decRef();
      }
    }
    return 0;
  }

  static int rightByAFlag(Reader reader) throws IOException {
    boolean mine = reader.tryIncRef();
    try {
      return reader.search();
    } finally {
      if (mine) {
        reader.decRef();
      }
    }
  }

  static int wrongForgotten(Reader reader) throws IOException {
    if (!reader.tryIncRef()) { // expect: leak-on-exception
      return 0;
    }
    int hits = reader.search();
    reader.decRef();
    return hits;
  }

  static int wrongAlthoughItWasGone(Reader reader) throws IOException {
    if (!reader.tryIncRef()) {
      reader.decRef(); // expect: release-of-borrowed
      return 0;
    }
    try {
      return reader.search();
    } finally {
      reader.decRef();
    }
  }

  static int wrongUnlooked(Reader reader) throws IOException {
    reader.tryIncRef();
    try {
      return reader.search();
    } finally {
      reader.decRef(); // expect: release-of-borrowed
    }
  }
}
