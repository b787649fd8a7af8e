import dev.custody.*;
import fixture.*;
import java.util.List;

class Example {
  static @Owned PyTuple wrap(@Borrowed PyObject value) {
    PyTuple tuple = PyTuple.create(1);
    tuple.setItem(0, value);
    return tuple;
  }

  static void first(@Borrowed PyList from, @Borrowed PyTuple to) {
    to.setItem(0, from.getItem(0));
  }

  static void ofAnArray(Buf[] bufs) {
    Sink.take(bufs[1]);
  }

  static void handOn(List<Buf> bufs) {
    takeAll(bufs);
  }

  static native void takeAll(@Steals List<Buf> bufs);

  static void byAFunction(Buf buf) {
    Tasks.now(() -> Sink.take(buf));
  }
}
