// return-of-borrowed: returning a borrowed reference where the contract says @Owned.
package cases.spec.return_of_borrowed;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Py;
import fixture.PyList;
import fixture.PyObject;

class Returned {
  static @Owned Buf parameter(@Borrowed Buf buf) {
    return buf; // expect: return-of-borrowed
  }

  static Buf parameterByDefault(Buf buf) {
    return buf; // expect: return-of-borrowed
  }

  static @Owned Buf retained(@Borrowed Buf buf) {
    return buf.retain();
  }

  static @Owned PyObject item(@Borrowed PyList list) {
    return list.getItem(0); // expect: return-of-borrowed
  }

  static @Owned PyObject itemWithItsOwnReference(@Borrowed PyList list) {
    return Py.newRef(list.getItem(0));
  }

  static @Owned Buf onOnePath(@Borrowed Buf buf, boolean fresh) {
    if (fresh) {
      return Buf.alloc();
    }
    return buf; // expect: return-of-borrowed
  }

  static @Owned Buf ownedOnBothPaths(@Borrowed Buf buf, boolean fresh) {
    return fresh ? Buf.alloc() : buf.retain();
  }

  static @Borrowed Buf asBorrowed(@Borrowed Buf buf) {
    return buf;
  }
}
