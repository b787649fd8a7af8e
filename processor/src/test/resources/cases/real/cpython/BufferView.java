// A buffer view must be released on every way out, also when an element is refused.
package cases.real.cpython;

import dev.custody.RefCounted;
import dev.custody.Releases;
import fixture.PyError;
import fixture.PyObject;

class BufferView {
  @RefCounted
  static class View {
    static native View of(PyObject exporter) throws PyError;

    native int length();

    native int at(int index);

    @Releases
    native void release();
  }

  static int wrong(PyObject exporter) throws PyError {
    View view = View.of(exporter); // expect: leak-on-exception
    int checksum = 0;
    for (int i = 0; i < view.length(); i++) {
      int value = view.at(i);
      if (value < 0) {
        throw new PyError("negative element at " + i);
      }
      checksum = checksum * 31 + value;
    }
    view.release();
    return checksum;
  }

  static int right(PyObject exporter) throws PyError {
    View view = View.of(exporter);
    try {
      int checksum = 0;
      for (int i = 0; i < view.length(); i++) {
        int value = view.at(i);
        if (value < 0) {
          throw new PyError("negative element at " + i);
        }
        checksum = checksum * 31 + value;
      }
      return checksum;
    } finally {
      view.release();
    }
  }
}
