// assertion-mismatch: wherever a local variable can be declared, its annotation is checked.
package cases.spec.assertion_mismatch;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufReader;
import fixture.HeapBuf;
import fixture.Msgs;
import fixture.Pool;
import fixture.Res;
import java.util.List;

class WhereLocalsAreDeclared {
  static int resource() {
    try (@Owned Res res = Res.open()) {
      return res.read();
    }
  }

  static int wrongResource() {
    try (@Borrowed Res res = Res.open()) { // expect: assertion-mismatch
      return res.read();
    }
  }

  static void visited(List<Buf> bufs) {
    for (@Borrowed Buf buf : bufs) {
      buf.size();
    }
  }

  static void visitedWrongly(List<Buf> bufs) {
    for (@Owned Buf buf : bufs) { // expect: assertion-mismatch
      buf.size();
    }
  }

  static void counting(Buf lent) {
    for (@Owned Buf buf = Buf.alloc(); buf != null; buf = null) {
      buf.release();
    }
    for (@Borrowed Buf buf = lent; buf != null; buf = null) {
      buf.size();
    }
  }

  static void countingWrongly(Buf lent) {
    for (@Owned Buf buf = lent; buf != null; buf = null) { // expect: assertion-mismatch
      buf.size();
    }
  }

  static int pattern(Buf buf) {
    return buf instanceof @Borrowed HeapBuf heap ? heap.size() : 0;
  }

  static int wrongPattern(Buf buf) {
    return buf instanceof @Owned HeapBuf heap ? heap.size() : 0; // expect: assertion-mismatch
  }

  static void inferred(Buf lent) {
    @Owned var own = lent.retain();
    own.release();
    @Borrowed var view = lent;
    view.size();
  }

  static void inferredWrongly(Buf lent) {
    @Owned var own = lent; // expect: assertion-mismatch
    own.size();
  }

  static void inLambdas() {
    BufConsumer takes =
        buf -> {
          @Owned Buf own = buf;
          own.release();
        };
    BufReader reads =
        buf -> {
          @Borrowed Buf view = buf;
          return view.size();
        };
    BufReader wrong =
        buf -> {
          @Owned Buf own = buf; // expect: assertion-mismatch
          return own.size();
        };
  }

  /** A supertype of counted types can be annotated; what comes is counted here. */
  static void ofAnotherType(Buf lent) {
    @Owned Object message = Buf.alloc();
    Msgs.release(message);
    @Owned Object another = lent; // expect: assertion-mismatch
    Msgs.log(another);
  }

  static int chosen(int choice, Buf lent) {
    @Borrowed
    Buf buf =
        switch (choice) {
          case 0 -> lent;
          default -> Buf.EMPTY;
        };
    return buf.size();
  }

  static int oneChoiceIsWrong(int choice, Buf lent) {
    @Borrowed
    Buf buf =
        switch (choice) { // expect: assertion-mismatch
          case 0 -> lent;
          default -> Buf.alloc();
        };
    return buf.size();
  }

  static void lentBackByTheTaker(Pool pool) {
    Buf buf = Buf.alloc();
    pool.keep(buf);
    @Borrowed Buf view = buf;
    view.size();
    @Owned Buf own = buf; // expect: assertion-mismatch
    own.size();
  }
}
