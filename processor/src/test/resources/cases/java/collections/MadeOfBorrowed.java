// A container that is made of what is only lent: whoever gets it says whether it owns what it holds.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class MadeOfBorrowed {
  private List<@Borrowed Buf> shown = List.of();

  static int local(Buf first, Buf second) {
    List<@Borrowed Buf> both = List.of(first, second);
    int size = 0;
    for (Buf each : both) {
      size += each.size();
    }
    return size;
  }

  static List<@Borrowed Buf> result(Buf first, Buf second) {
    return Arrays.asList(first, second);
  }

  static List<@Borrowed Buf> choice(boolean any, Buf buf) {
    return any ? Collections.singletonList(buf) : Collections.emptyList();
  }

  static Map<String, @Borrowed Buf> values(Buf buf) {
    return Map.of("only", buf);
  }

  void field(Buf buf) {
    shown = List.of(buf);
  }

  static int sum(@Borrowed List<Buf> all) {
    int size = 0;
    for (Buf each : all) {
      size += each.size();
    }
    return size;
  }

  static int first(@Borrowed Buf[] all) {
    return all[0].size();
  }

  static int argument(Buf buf) {
    return sum(List.of(buf)) + first(new Buf[] {buf});
  }

  static int variable(Buf... bufs) {
    return sum(Arrays.asList(bufs));
  }

  static int stillOurs() {
    Buf buf = Buf.alloc();
    int size = sum(Collections.singletonList(buf));
    buf.release();
    return size;
  }

  static int copied(Buf first, Buf second) {
    Set<@Borrowed Buf> both = new HashSet<>(Arrays.asList(first, second));
    List<@Borrowed Buf> fixed = Collections.unmodifiableList(Arrays.asList(first, second));
    return both.size() + fixed.size();
  }

  static int added(Buf first, Buf second) {
    List<@Borrowed Buf> both = new ArrayList<>();
    Collections.addAll(both, first, second);
    return both.size();
  }

  static int lost() {
    List<@Borrowed Buf> all = List.of(Buf.alloc()); // expect: leak
    return all.size();
  }

  static List<Buf> owned() {
    return List.of(Buf.alloc(), Buf.alloc());
  }

  static List<Buf> made(Buf buf) {
    return List.of(buf); // expect: borrowed-escape
  }

  static List<Buf> madeOfAnArray(Buf buf) {
    return Arrays.asList(buf); // expect: borrowed-escape
  }

  static List<Buf> filled(Buf buf) {
    List<Buf> all = new ArrayList<>();
    Collections.addAll(all, buf); // expect: borrowed-escape
    return all;
  }

  static void give(Buf buf) {
    consume(List.of(buf.retain(), Buf.alloc()));
  }

  static void giveUnretained(Buf buf) {
    consume(List.of(buf)); // expect: borrowed-escape
  }

  static int setAll(int count) {
    Buf[] all = new Buf[count]; // expect: leak
    Arrays.setAll(all, i -> Buf.alloc());
    return all[0].size();
  }

  static List<Buf> setAllAndGiven(int count) {
    Buf[] all = new Buf[count];
    Arrays.setAll(all, i -> Buf.alloc());
    return Arrays.asList(all);
  }

  private static void consume(@Steals List<Buf> all) {
    for (Buf each : all) {
      each.release();
    }
  }
}
