// A container that nobody names borrows what it groups, unless something discards what is read from it.
package cases.java.collections;

import fixture.Buf;
import fixture.Sink;
import fixture.Tasks;
import java.util.Arrays;
import java.util.List;

class Groups {
  static int lent(Buf first, Buf second) {
    int size = 0;
    for (Buf each : List.of(first, second)) {
      size += each.size();
    }
    return size;
  }

  static void inAnArray(Buf first, Buf second) {
    for (Buf each : new Buf[] {first, second}) {
      if (each != null) {
        each.size();
      }
    }
  }

  static void byAFunction(Buf first, Buf second) {
    List.of(first, second).forEach(each -> each.size());
    Tasks.now(() -> Arrays.asList(first, second).forEach(Buf::size));
  }

  static long byAStream(Buf first, Buf second) {
    return List.of(first, second).stream().filter(each -> each.size() > 1).count();
  }

  static boolean asked(Buf first, Buf second, Buf wanted) {
    return Arrays.asList(first, second).contains(wanted);
  }

  static void owned() {
    Buf first = Buf.alloc();
    Buf second = Buf.alloc();
    for (Buf each : List.of(first, second)) {
      each.size();
    }
    for (Buf each : List.of(first, second)) {
      each.release();
    }
  }

  static void ownedAndForgotten() {
    Buf first = Buf.alloc(); // expect: leak
    for (Buf each : List.of(first, Buf.alloc())) { // expect: leak
      each.size();
    }
  }

  static void lentAndReleased(Buf first, Buf second) {
    for (Buf each : new Buf[] {first, second}) { // expect: borrowed-escape, borrowed-escape
      each.release();
    }
  }

  static void lentAndGivenAway(Buf first) {
    Sink.take(Arrays.asList(first).get(0)); // expect: borrowed-escape
  }

  static void releasedBefore(Buf given) {
    Buf first = Buf.alloc();
    first.release();
    for (Buf each : List.of(first, given)) { // expect: use-after-release
      each.size();
    }
  }

  static int mappedToNumbers(Buf first, Buf second) {
    return List.of(first, second).stream()
        .filter(each -> each.size() > 2)
        .mapToInt(Buf::size)
        .sum();
  }

  static void mappedToOthers() {
    Buf buf = Buf.alloc();
    List.of(buf).stream().map(Buf::copy).forEach(Buf::release);
    buf.release();
  }
}
