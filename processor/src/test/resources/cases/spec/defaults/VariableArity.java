// Defaults: a variable-arity parameter's contract is that of each argument, @Borrowed unless it
// says so.
package cases.spec.defaults;

import fixture.Buf;
import fixture.PyInt;
import fixture.PyObject;
import fixture.PyTuple;
import fixture.Sink;

class VariableArity {
  static void lentByDefault() {
    Buf buf = Buf.alloc();
    Sink.borrowAll(buf, buf);
    buf.release();
  }

  static void lentAndForgotten() {
    Buf buf = Buf.alloc(); // expect: leak
    Sink.borrowAll(buf);
  }

  static void eachArgumentIsStolen() {
    Sink.takeAll(Buf.alloc(), Buf.alloc());
  }

  static void stolenAndReleased() {
    Buf first = Buf.alloc();
    Buf second = Buf.alloc();
    Sink.takeAll(first, second);
    second.release(); // expect: double-release
  }

  static void noArguments() {
    Sink.takeAll();
  }

  static int unannotated(Buf... bufs) {
    return bufs.length == 0 ? 0 : bufs[0].size();
  }

  static void unannotatedBorrows() {
    Buf buf = Buf.alloc();
    unannotated(buf);
    buf.release();
  }

  static void unannotatedReleased(Buf... bufs) {
    for (Buf buf : bufs) {
      buf.release(); // expect: release-of-borrowed
    }
  }

  static void packed() {
    PyInt item = PyInt.fromLong(1);
    PyTuple tuple = PyTuple.pack(item, PyObject.NONE);
    item.decRef();
    tuple.decRef();
  }
}
