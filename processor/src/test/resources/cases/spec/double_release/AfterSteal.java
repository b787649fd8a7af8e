// double-release: a reference that was already stolen is released or stolen again.
package cases.spec.double_release;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.PyInt;
import fixture.PyList;
import fixture.Sink;

class AfterSteal {
  static void releasedAfterSteal() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    buf.release(); // expect: double-release
  }

  static void stolenTwice() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    Sink.take(buf); // expect: double-release
  }

  static void stolenAfterRelease() {
    Buf buf = Buf.alloc();
    buf.release();
    Sink.take(buf); // expect: double-release
  }

  static void stolenTwiceByOneCall() {
    Buf buf = Buf.alloc();
    Sink.takeTwo(buf, buf); // expect: double-release
  }

  static void retainedForTheSecond() {
    Buf buf = Buf.alloc();
    Sink.takeTwo(buf.retain(), buf);
  }

  static void stolenIntoAListAndReleased(@Borrowed PyList list) {
    PyInt item = PyInt.fromLong(1);
    list.initItem(0, item);
    item.decRef(); // expect: double-release
  }

  static void stolenIntoAList(@Borrowed PyList list) {
    PyInt item = PyInt.fromLong(1);
    list.initItem(0, item);
    item.isTrue();
  }
}
