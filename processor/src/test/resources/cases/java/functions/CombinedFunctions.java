// Java: what combines functions, or looks at one, runs none; whoever runs the new one runs them.
package cases.java.functions;

import fixture.Buf;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

class CombinedFunctions {
  private Consumer<String> kept;

  static void usedBeforeItRuns() {
    Buf buf = Buf.alloc();
    Consumer<String> first = text -> buf.release();
    Consumer<String> both = first.andThen(text -> {});
    buf.size();
    both.accept("");
  }

  static void usedAfterItRan() {
    Buf buf = Buf.alloc();
    Consumer<String> first = text -> buf.release();
    Consumer<String> both = first.andThen(text -> {});
    both.accept("");
    buf.size(); // expect: use-after-steal
  }

  static void releasedAgain() {
    Buf buf = Buf.alloc();
    Predicate<String> test = text -> buf.release();
    Predicate<String> opposite = test.negate();
    buf.size();
    opposite.test("");
    buf.release(); // expect: double-release
  }

  static void neverRun() {
    Buf buf = Buf.alloc(); // expect: leak
    Consumer<String> first = text -> buf.release();
    Consumer<String> both = first.andThen(text -> {});
  }

  static void theSecondReleases() {
    Buf buf = Buf.alloc();
    Consumer<String> first = text -> buf.size();
    first.andThen(text -> buf.release()).accept("");
  }

  static void borrowed() {
    Buf buf = Buf.alloc();
    Predicate<String> empty = text -> buf.size() == 0;
    Predicate<String> test = empty.negate().and(Predicate.not(text -> buf.readable())).or(empty);
    test.test("");
    buf.release();
  }

  static void borrowedTooLong() {
    Buf buf = Buf.alloc();
    Predicate<String> readable = text -> buf.readable();
    Predicate<String> test = readable.negate();
    buf.release();
    test.test(""); // expect: use-after-release
  }

  void borrowedByWhatIsKept(Buf buf) {
    Consumer<String> look = text -> buf.size(); // expect: borrowed-escape
    kept = look.andThen(text -> {});
  }

  void takenAlongByWhatIsKept() {
    Buf buf = Buf.alloc();
    Consumer<String> release = text -> buf.release();
    kept = release.andThen(text -> {});
  }

  static String looksAtIt() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    String text = release + release.toString() + release.hashCode() + release.equals(null);
    buf.size();
    release.run();
    return text;
  }

  static String neverRunButLookedAt() {
    Buf buf = Buf.alloc(); // expect: leak
    Runnable release = () -> buf.release();
    return release.toString();
  }

  static void ofArguments() {
    Buf buf = Buf.alloc();
    Consumer<Buf> release = Buf::release;
    Consumer<Buf> both = release.andThen(other -> {});
    both.accept(buf);
  }

  static void sorted(List<Buf> all) {
    Comparator<Buf> bySize = (one, other) -> one.size() - other.size();
    all.sort(bySize.reversed().thenComparing((one, other) -> one.get(0) - other.get(0)));
  }
}
