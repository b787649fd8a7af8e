import fixture.Buf;
import fixture.HeapBuf;
import fixture.Sink;
import fixture.Work;
import java.util.Objects;

class Conditions {
  private static final boolean DEBUG = false;
  private Buf held;

  void nullCheck(Buf buf) {
    if (buf != null) {
      buf.size();
    } else {
      Work.plain();
    }
  }

  void shortCircuit(Buf one, Buf two, boolean flag) {
    if ((one == null || two == null) && !flag) {
      one.size();
    }
  }

  void objects(Buf buf) {
    if (Objects.isNull(buf)) {
      return;
    }
    while (Objects.nonNull(buf)) {
      buf = buf.parent();
    }
  }

  void flag(Buf buf) {
    boolean present = buf != null;
    boolean done = false;
    boolean small = buf.size() < 3;
    if (present && !done && small) {
      done = true;
    }
  }

  void numbers(Buf buf) {
    int status = Sink.put(buf);
    if (status != 0) {
      buf.release();
    }
    if (0 >= status) {
      buf.size();
    }
  }

  void fractions(Buf buf, double share) {
    if (share < 0.5 || share >= 0.5) {
      buf.size();
    }
  }

  void resultTested(Buf buf) {
    if (!Sink.offer(buf)) {
      buf.release();
    }
    if (Sink.put(buf) < 0) {
      buf.release();
    }
  }

  void assignedInCondition() {
    Buf buf;
    if ((buf = Buf.tryAlloc()) != null) {
      buf.release();
    }
  }

  void constant(Buf buf) {
    if (DEBUG) {
      buf.release();
    }
    if (!DEBUG || buf == null) {
      buf.size();
    }
  }

  void same(Buf one, Buf two) {
    if (one != two) {
      one.size();
    }
    if (held == one && held != null) {
      two.size();
    }
  }

  Buf conditional(boolean flag, Buf lent) {
    Buf buf = flag ? Buf.alloc() : null;
    return buf == null ? lent : buf;
  }

  void tests(Object any, Buf buf) {
    if (any instanceof Buf) {
      buf.size();
    }
    if (!(any instanceof Buf found)) {
      return;
    }
    found.size();
    if (buf instanceof HeapBuf heap && heap.size() > 0) {
      heap.release();
    }
  }

  boolean returned(Buf buf) {
    return buf != null && buf.readable();
  }

  void choiceInCondition(boolean flag, Buf one, Buf two) {
    if (flag ? one == null : two == null) {
      Work.plain();
    }
  }
}
