// Java: chained calls, in which a temporary may be the only name of a reference.
package cases.java.expressions;

import fixture.Buf;
import fixture.PyError;
import fixture.PyList;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class ChainedCalls {
  static void fluentToTheEnd() {
    Buf.alloc().write(1).write(2).release();
  }

  static void fluentWithoutAnEnd() {
    Buf.alloc().write(1).write(2); // expect: leak
  }

  static void copyInTheMiddle() {
    Buf.alloc().write(1).copy().release(); // expect: leak
  }

  static void copyOfABorrowed(Buf buf) {
    buf.slice().copy().write(1).release();
  }

  static void chainThatFails() throws IOException {
    Buf.alloc().writeChecked(1).release(); // expect: leak-on-exception
  }

  static void retainedInTheMiddle(Buf buf) {
    Sink.take(buf.slice().retain().write(1));
  }

  static int freshArgumentOfACall(Buf buf) {
    return buf.compareWith(Buf.alloc()); // expect: leak
  }

  static void nestedCalls() {
    Sink.take(Buf.alloc().write(Work.code()));
  }

  static long textOfAnItem(PyList list) throws PyError {
    return list.getItem(0).str().hashCode(); // expect: leak
  }
}
