// null-release: not where the parameter is marked @Nullable (any annotation of that name).
package cases.spec.null_release;

import dev.custody.Releases;
import fixture.Buf;
import fixture.Py;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyObject;

class NullTolerant {
  @interface Nullable {}

  static void tolerant(@Releases @Nullable Buf buf) {
    if (buf != null) {
      buf.release();
    }
  }

  static void intolerant(@Releases Buf buf) {
    buf.release();
  }

  static void ownAnnotation() {
    tolerant(null);
  }

  static void libraryAnnotation() {
    PyObject object = null;
    Py.xDecRef(object);
  }

  static void notMarked() {
    intolerant(null); // expect: null-release
  }

  static void tolerantInFinally() throws PyError {
    PyObject text = null;
    PyInt number = PyInt.fromLong(1);
    try {
      text = number.str();
    } finally {
      number.decRef();
      Py.xDecRef(text);
    }
  }
}
