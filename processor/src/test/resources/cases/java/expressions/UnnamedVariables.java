// since: 22
// Java: unnamed variables and patterns hold their value although nobody can name it.
package cases.java.expressions;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufReader;
import fixture.Msgs;
import fixture.PyList;
import fixture.PyObject;
import fixture.Res;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;
import java.util.List;

class UnnamedVariables {
  record Message(String name, Buf body) {
    @Disposes
    void close() {
      body.release();
    }
  }

  static void ownedAndUnnamed() {
    Buf _ = Buf.alloc(); // expect: leak
  }

  static void borrowedAndUnnamed(PyList list) {
    PyObject _ = list.getItem(0);
  }

  static int unnamedElement(List<Buf> bufs) {
    int count = 0;
    for (Buf _ : bufs) {
      count++;
    }
    return count;
  }

  static void unnamedException() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException _) {
      buf.release();
      return;
    }
    Sink.take(buf);
  }

  static void unnamedResource() {
    try (Res _ = Res.open()) {
      Work.plain();
    }
  }

  static void unnamedStolenParameter() {
    BufConsumer consumer = _ -> Work.plain(); // expect: leak
    consumer.accept(Buf.alloc());
  }

  static void unnamedLentParameter() {
    BufReader reader = _ -> 0;
  }

  static int unnamedComponent(Object any) {
    return any instanceof Message(String _, Buf body) ? body.size() : 0;
  }

  static void unnamedPattern(@Steals Object message) { // expect: leak
    switch (message) {
      case Buf _ -> Work.plain();
      default -> Msgs.release(message);
    }
  }
}
