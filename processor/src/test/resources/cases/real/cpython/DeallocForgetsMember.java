// A second member was added to an extension type, but not to its deallocator.
package cases.real.cpython;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Py;
import fixture.PyObject;

class DeallocForgetsMember {
  static class WrongNoddy {
    private PyObject first;
    private PyObject last; // expect: owned-field-leak
    private int number;

    WrongNoddy(@Steals PyObject first, @Steals PyObject last) {
      this.first = first;
      this.last = last;
    }

    int number() {
      return number;
    }

    @Disposes
    void dealloc() {
      Py.xDecRef(first);
    }
  }

  static class RightNoddy {
    private PyObject first;
    private PyObject last;

    RightNoddy(@Steals PyObject first, @Steals PyObject last) {
      this.first = first;
      this.last = last;
    }

    @Disposes
    void dealloc() {
      Py.xDecRef(first);
      Py.xDecRef(last);
    }
  }
}
