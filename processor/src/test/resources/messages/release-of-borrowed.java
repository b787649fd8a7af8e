import dev.custody.*;
import fixture.*;
import java.io.IOException;

class Example {
  static void element(@Borrowed PyList list) {
    PyObject item = list.getItem(0);
    Py.print(item);
    item.decRef();
  }

  static void parameter(Buf buf) {
    buf.release();
  }

  static void onFailure(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    try {
      Work.io();
    } catch (IOException failure) {
      buf.release();
      throw failure;
    }
    buf.release();
  }

  static class Suicidal extends Buf {
    void finish() {
      release();
    }
  }

  static void ofAnArray(Buf[] bufs, int i) {
    bufs[i].release();
  }

  static void ofAnArrayUnderAName(Buf[] bufs) {
    Buf first = bufs[0];
    first.release();
  }

  static void ofACall(Pool pool) {
    pool.current().release();
  }

  static boolean refused(@Steals(when = When.IF_TRUE) Buf buf) {
    buf.release();
    return false;
  }

  static boolean tryRetain(@Retains(when = When.IF_TRUE) Buf buf) {
    return buf.size() > 0 && buf.retain() == buf;
  }

  static int retainedPerhaps(Buf buf) {
    boolean retained = tryRetain(buf);
    int size = buf.size();
    buf.release();
    return size;
  }

  static boolean elementsOfARefusedList(@Steals(when = When.IF_TRUE) Buf... bufs) {
    for (Buf buf : bufs) {
      buf.release();
    }
    return false;
  }
}
