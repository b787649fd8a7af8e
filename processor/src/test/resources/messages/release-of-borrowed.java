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
}
