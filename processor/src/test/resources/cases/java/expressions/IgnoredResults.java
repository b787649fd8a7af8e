// Java: an expression statement drops its result.
package cases.java.expressions;

import fixture.Buf;
import fixture.HeapBuf;
import fixture.PyInt;
import fixture.PyList;
import fixture.Sink;
import fixture.Tasks;
import java.util.Optional;

class IgnoredResults {
  static void ownedResult() {
    HeapBuf.heap(); // expect: leak
  }

  static void retainIsNotLost(Buf buf) {
    buf.retain();
    buf.release();
  }

  static void aliasIsNotLost() {
    Buf buf = Buf.alloc();
    buf.slice();
    buf.release();
  }

  static void borrowedResult(PyList list) {
    list.getItem(0);
  }

  static void statusOfARelease() {
    Buf buf = Buf.alloc();
    buf.release();
  }

  static void statusOfAnOffer() {
    Buf buf = Buf.alloc(); // expect: leak
    Sink.offer(buf);
  }

  static void assignedToNobody() {
    Object any = Buf.alloc(); // expect: leak
    any.hashCode();
  }

  static void immortalResult() {
    PyInt.small(1);
  }

  static void inALambda() {
    Tasks.later(() -> Buf.alloc()); // expect: leak
  }

  static void inTheUpdateOfALoop(Buf buf) {
    for (int i = 0; i < 3; buf.copy()) { // expect: leak
      i++;
    }
  }

  static byte[] nothingCountedOrNull(Optional<Buf> buf) {
    return buf.map(each -> new byte[each.size()]).orElse(null);
  }
}
