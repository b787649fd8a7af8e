// Java: what is put where it is kept may be retained for that in the next statement, as
// long as the caller keeps it alive.
package cases.java.expressions;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Pool;
import fixture.Py;
import fixture.PyObject;
import fixture.PyTuple;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;
import java.util.List;

class RetainedAfterwards {
  private Buf current;
  private Buf other;

  void intoAField(Buf lent) {
    close();
    current = lent;
    lent.retain();
  }

  void throughTheField(Buf lent) {
    Buf old = current;
    current = lent;
    current.retain();
    if (old != null) {
      old.release();
    }
  }

  void intoBothFields(Buf lent) {
    close();
    current = lent;
    other = lent;
    lent.retain(2);
  }

  static void intoATuple(PyTuple args, PyObject self) {
    args.setItem(0, self);
    Py.incRef(self);
  }

  static void intoAPool(Pool pool, Buf lent) {
    pool.keep(lent);
    lent.retain();
  }

  static void intoAList(List<Buf> list, Buf lent) {
    list.add(lent);
    lent.retain();
  }

  void neverRetained(Buf lent) {
    close();
    current = lent; // expect: borrowed-escape
  }

  void anotherIsRetained(Buf lent, Buf another) {
    close();
    current = lent; // expect: borrowed-escape
    other = another.retain();
  }

  void onSomePaths(Buf lent) {
    close();
    current = lent; // expect: borrowed-escape
    if (Work.test()) {
      current.retain();
    }
  }

  void unlessItFails(Buf lent) throws IOException {
    close();
    current = lent; // expect: borrowed-escape
    Work.io();
    lent.retain();
  }

  void onceForBoth(Buf lent) {
    close();
    current = lent; // expect: borrowed-escape
    other = lent;
    lent.retain();
  }

  @Owned
  Buf forTheCallerAlone(Buf lent) {
    close();
    current = lent; // expect: borrowed-escape
    return lent.retain();
  }

  static void intoATupleOnSomePaths(PyTuple args, PyObject self) {
    args.setItem(0, self); // expect: steal-of-borrowed
    if (Work.test()) {
      Py.incRef(self);
    }
  }

  static void intoAListOnSomePaths(List<Buf> list, Buf lent) {
    list.add(lent); // expect: borrowed-escape
    if (Work.test()) {
      lent.retain();
    }
  }

  static void toNobodyWhoKeepsIt(Buf lent) {
    Sink.take(lent); // expect: steal-of-borrowed
    lent.retain();
  }

  static void releasedAfterIt(Buf lent) {
    lent.release(); // expect: release-of-borrowed
    lent.retain();
  }

  @Disposes
  void close() {
    if (current != null) {
      current.release();
      current = null;
    }
    if (other != null) {
      other.release();
      other = null;
    }
  }
}
