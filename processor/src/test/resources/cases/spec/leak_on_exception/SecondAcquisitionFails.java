// leak-on-exception: a later acquisition fails while the earlier reference is still owned.
package cases.spec.leak_on_exception;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.PyError;
import fixture.PyList;
import fixture.PyObject;
import fixture.Sink;
import java.io.IOException;

class SecondAcquisitionFails {
  static void twoBuffers() throws IOException {
    Buf first = Buf.allocChecked(); // expect: leak-on-exception
    Buf second = Buf.allocChecked();
    first.release();
    second.release();
  }

  static void nested() throws IOException {
    Buf first = Buf.allocChecked();
    try {
      Buf second = Buf.allocChecked();
      second.release();
    } finally {
      first.release();
    }
  }

  static void asArguments() throws IOException {
    Sink.takeTwo(Buf.alloc(), Buf.allocChecked()); // expect: leak-on-exception
  }

  static void asArgumentsInSafeOrder() throws IOException {
    Sink.takeTwo(Buf.allocChecked(), Buf.alloc());
  }

  static @Owned PyList listOfStrings(@Borrowed PyObject object) throws PyError {
    PyList result = PyList.create(2); // expect: leak-on-exception
    result.initItem(0, object.str());
    result.initItem(1, object.str());
    return result;
  }

  static @Owned PyList listOfStringsRight(@Borrowed PyObject object) throws PyError {
    PyList result = PyList.create(2);
    try {
      result.initItem(0, object.str());
      result.initItem(1, object.str());
    } catch (PyError e) {
      result.decRef();
      throw e;
    }
    return result;
  }
}
