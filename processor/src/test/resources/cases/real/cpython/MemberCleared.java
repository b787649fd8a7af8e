// Resetting an object's member decrefs it but leaves the pointer where the next caller finds it.
package cases.real.cpython;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Py;
import fixture.PyObject;

class MemberCleared {
  @RefCounted
  static class Cursor {
    private int references = 1;
    private PyObject row;

    Cursor(@Steals PyObject row) {
      this.row = row;
    }

    @Retains
    void incRef() {
      references++;
    }

    @Releases
    void decRef() {
      if (--references == 0) {
        dealloc();
      }
    }

    @Disposes
    void dealloc() {
      Py.xDecRef(row);
    }

    void resetWrong() {
      if (row != null) {
        row.decRef(); // expect: stale-field
      }
    }

    void resetRight() {
      PyObject old = row;
      row = null;
      Py.xDecRef(old);
    }

    void resetRightInOrder() {
      if (row != null) {
        row.decRef();
        row = null;
      }
    }

    PyObject detach() {
      PyObject last = row;
      row = null;
      return last;
    }
  }
}
