// Java: a handler that throws again, the same exception or another.
package cases.java.exceptions;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;
import java.io.UncheckedIOException;

class Rethrown {
  static void wrapped() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buf.release();
  }

  static void wrappedAfterRelease() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException e) {
      buf.release();
      throw new UncheckedIOException(e);
    }
    buf.release();
  }

  static void wrappedWithFinally() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      buf.release();
    }
  }

  static void handlerItselfFails() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
    } catch (IOException e) {
      Work.io();
      buf.release();
      throw e;
    }
    buf.release();
  }

  static void storedAndThrownLater() throws IOException {
    Buf buf = Buf.alloc();
    IOException failure = null;
    try {
      Work.io();
    } catch (IOException e) {
      failure = e;
    }
    buf.release();
    if (failure != null) {
      throw failure;
    }
  }

  static void storedAndThrownTooEarly() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    IOException failure = null;
    try {
      Work.io();
    } catch (IOException e) {
      failure = e;
    }
    if (failure != null) {
      throw failure;
    }
    buf.release();
  }
}
