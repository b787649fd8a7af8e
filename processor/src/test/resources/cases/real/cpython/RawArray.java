// A raw array allocated for sorting: not every way out of the method frees it.
package cases.real.cpython;

import dev.custody.RefCounted;
import dev.custody.Releases;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class RawArray {
  @RefCounted
  static class Longs {
    static native Longs allocate(int length);

    native long get(int index);

    native void set(int index, long value);

    @Releases
    native void free();
  }

  private static void sort(Longs values, int length) {
    for (int i = 0; i < length; i++) {
      int least = i;
      for (int j = i + 1; j < length; j++) {
        if (values.get(j) < values.get(least)) {
          least = j;
        }
      }
      long moved = values.get(i);
      values.set(i, values.get(least));
      values.set(least, moved);
    }
  }

  static long wrongMedian(PyList list) throws PyError {
    int length = list.size();
    Longs values = Longs.allocate(length); // expect: leak
    for (int i = 0; i < length; i++) {
      PyObject item = list.getItem(i);
      if (!(item instanceof PyInt)) {
        return -1;
      }
      values.set(i, ((PyInt) item).asLong());
    }
    sort(values, length);
    long median = values.get(length / 2);
    values.free();
    return median;
  }

  static long rightMedian(PyList list) throws PyError {
    int length = list.size();
    Longs values = Longs.allocate(length);
    try {
      for (int i = 0; i < length; i++) {
        PyObject item = list.getItem(i);
        if (!(item instanceof PyInt)) {
          return -1;
        }
        values.set(i, ((PyInt) item).asLong());
      }
      sort(values, length);
      return values.get(length / 2);
    } finally {
      values.free();
    }
  }
}
