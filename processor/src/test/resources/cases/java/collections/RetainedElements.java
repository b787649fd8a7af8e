// Java: a loop that retains each element makes references that go where the container, or its copy, goes.
package cases.java.collections;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class RetainedElements {
  static List<@Owned Buf> copied(List<Buf> lent) {
    List<Buf> copy = new ArrayList<>(lent);
    copy.forEach(Buf::retain);
    return copy;
  }

  static List<@Owned Buf> added(List<Buf> lent) {
    List<Buf> copy = new ArrayList<>();
    lent.forEach(Buf::retain);
    copy.addAll(lent);
    return copy;
  }

  static @Owned Buf[] ofAnArray(Buf[] lent) {
    Buf[] copy = Arrays.copyOf(lent, lent.length);
    for (Buf buf : copy) {
      buf.retain();
    }
    return copy;
  }

  static @Owned Buf[] ofAClone(Buf[] lent) {
    Buf[] copy = lent.clone();
    for (Buf buf : copy) {
      buf.retain();
    }
    return copy;
  }

  static @Owned Buf[] byIndex(Buf[] lent) {
    Buf[] copy = lent.clone();
    for (int i = 0; i < copy.length; i++) {
      copy[i].retain();
    }
    return copy;
  }

  static @Owned Buf[] byIndexWhereThereAreAny(Buf[] lent) {
    Buf[] copy = Arrays.copyOf(lent, lent.length);
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] != null) {
        copy[i].retain();
      }
    }
    return copy;
  }

  static void byIndexAndForgotten(Buf[] lent) {
    for (int i = 0; i < lent.length; i++) {
      lent[i].retain(); // expect: leak
    }
  }

  static int forAWhile(List<Buf> lent) {
    for (Buf buf : lent) {
      buf.retain();
    }
    int size = lent.size();
    for (Buf buf : lent) {
      buf.release();
    }
    return size;
  }

  static void bothAreOurs() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    List<Buf> copy = new ArrayList<>(list);
    for (Buf buf : copy) {
      buf.retain();
    }
    list.forEach(Buf::release);
    copy.forEach(Buf::release);
  }

  static void retainedAndForgotten(List<Buf> lent) {
    for (Buf buf : lent) {
      buf.retain(); // expect: leak
    }
  }

  static void retainedPerhaps(List<Buf> lent) {
    for (Buf buf : lent) {
      if (buf.size() > 0) {
        buf.retain(); // expect: leak
      }
    }
  }

  static List<@Owned Buf> copiedOnly(List<Buf> lent) {
    List<Buf> copy = new ArrayList<>(lent);
    return copy; // expect: return-of-borrowed
  }
}

class OneIsKept {
  static Buf first(@Steals List<Buf> all) {
    Buf first = null;
    for (Buf buf : all) {
      if (first == null) {
        first = buf;
      } else {
        buf.release();
      }
    }
    return first;
  }

  static Buf largest(@Steals List<Buf> all) {
    Buf largest = null;
    for (Buf buf : all) {
      if (largest == null) {
        largest = buf;
      } else if (buf.size() > largest.size()) {
        largest.release();
        largest = buf;
      } else {
        buf.release();
      }
    }
    return largest;
  }

  static Buf lastOfLent(List<Buf> all) {
    Buf last = null;
    for (Buf buf : all) {
      last = buf;
    }
    return last; // expect: return-of-borrowed
  }

  static int sizeOfLast(@Steals List<Buf> all) { // expect: leak
    Buf last = null;
    for (Buf buf : all) {
      last = buf;
    }
    return last == null ? 0 : last.size();
  }

  static Buf othersAreLost(@Steals List<Buf> all) { // expect: leak
    Buf first = null;
    for (Buf buf : all) {
      if (first == null) {
        first = buf;
      }
    }
    return first;
  }
}
