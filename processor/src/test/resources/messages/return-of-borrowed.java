import dev.custody.*;
import fixture.*;

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
}
