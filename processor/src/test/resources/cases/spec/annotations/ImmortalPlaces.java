// @Immortal on fields, methods, types, and containers, whose elements it concerns; on nothing else.
package cases.spec.annotations;

import dev.custody.Immortal;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Counted;
import fixture.Sink;
import java.util.ArrayList;
import java.util.List;

class ImmortalPlaces {
  @Immortal private static final Buf[] SIZES = {Buf.EMPTY, Buf.EMPTY};
  @Immortal private final Buf empty = Buf.EMPTY;
  @Immortal private final List<Buf> constants = new ArrayList<>();

  void givenAway() {
    Sink.take(empty);
    Sink.take(SIZES[0]);
    Sink.take(constants.get(0));
    empty.release();
  }

  void written() {
    SIZES[0] = Buf.EMPTY;
    constants.add(Buf.EMPTY);
    constants.clear();
  }

  static native @Immortal Buf constant();

  static native @Immortal Buf[] array();

  static native @Immortal List<Buf> list();

  static void results() {
    constant();
    Sink.take(constant());
    for (Buf buf : array()) {
      buf.release();
    }
    for (Buf buf : list()) {
      Sink.take(buf);
    }
  }

  static void freshInstead(boolean fresh) {
    Buf buf = constant();
    if (fresh) {
      buf = Buf.alloc();
    }
    buf.release();
  }

  static void freshForgotten(boolean fresh) {
    Buf buf = constant();
    if (fresh) {
      buf = Buf.alloc(); // expect: leak
    }
    buf.size();
  }

  /** Subtypes inherit it. */
  @Immortal
  interface Kind extends Counted {}

  abstract static class Sort implements Kind {}

  static @Owned Counted asOwned(Sort sort) {
    sort.release();
    return sort;
  }

  record Named(@Immortal Buf buf) {}

  static void ofARecord(Named named) {
    Sink.take(named.buf());
  }

  static void parameter(@Immortal Buf buf) {} // expect: annotation-misuse

  static void local() {
    @Immortal Buf buf = Buf.EMPTY; // expect: annotation-misuse
    buf.size();
  }

  @Immortal int number; // expect: annotation-misuse

  @Immortal
  static class Plain {} // expect: annotation-misuse
}
