// Java: a handler catches what its type says, and no more.
package cases.java.exceptions;

import fixture.Buf;
import fixture.PyError;
import fixture.PyObject;
import fixture.Sink;
import fixture.Work;
import java.io.FileNotFoundException;
import java.io.IOException;

class WhichHandler {
  static void handlerOfASubtype() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
    } catch (FileNotFoundException e) {
      buf.release();
      throw e;
    }
    buf.release();
  }

  static void handlerOfTheType() throws IOException {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException e) {
      buf.release();
      throw e;
    }
    buf.release();
  }

  static void handlerOfASupertype() throws IOException {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (Exception e) {
      buf.release();
      throw e;
    }
    buf.release();
  }

  static void handlerOfAnotherType(PyObject object) throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
      object.str().decRef();
    } catch (PyError e) {
      Work.plain();
    }
    buf.release();
  }

  static void twoHandlers(PyObject object) throws IOException {
    Buf buf = Buf.alloc();
    try {
      Work.io();
      object.str().decRef();
    } catch (PyError e) {
      Work.plain();
    } catch (IOException e) {
      buf.release();
      throw e;
    }
    buf.release();
  }

  static void multiCatch(PyObject object) {
    Buf buf = Buf.alloc();
    try {
      Work.io();
      object.str().decRef();
    } catch (IOException | PyError e) {
      buf.release();
      return;
    }
    Sink.take(buf);
  }

  static void multiCatchForgets(PyObject object) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
      object.str().decRef();
    } catch (IOException | PyError e) {
      return;
    }
    Sink.take(buf);
  }

  static void everythingIsCaught() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (Throwable e) {
      Work.plain();
    }
    buf.release();
  }
}
