import dev.custody.*;
import fixture.*;
import java.util.List;

class Example {
  static @Owned PyObject first(@Borrowed PyList list) {
    PyObject item = list.getItem(0);
    return item;
  }

  static class Holder {
    private Buf buf;

    @Owned
    Buf get() {
      return buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static void count(@Retains Buf buf, boolean really) {
    if (really) {
      buf.retain();
    }
  }

  static @Owned Buf parameter(Buf buf) {
    return buf;
  }

  static @Owned List<Buf> elements(List<Buf> bufs) {
    return bufs;
  }

  static class Node {
    private Buf content = Buf.alloc();

    @Owned
    Buf underAName() {
      Buf found = content;
      return found;
    }

    @Disposes
    void close() {
      content.release();
    }
  }

  static @Owned Buf ofAnArray(Buf[] bufs) {
    return bufs[0];
  }
}
