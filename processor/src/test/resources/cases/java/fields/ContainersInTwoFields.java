// Java: two fields must not own what one container has.
package cases.java.fields;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ContainersInTwoFields {
  static native void take(@Steals List<@Owned Buf> bufs);

  static native int count(List<@Owned Buf> bufs);

  static class Both {
    private List<@Owned Buf> first;
    private List<@Owned Buf> second;

    Both() {
      List<@Owned Buf> made = new ArrayList<>();
      first = made;
      second = made; // expect: borrowed-escape
    }

    Both(@Steals List<@Owned Buf> given) {
      first = given;
      second = given; // expect: borrowed-escape
    }

    Both(int count) {
      first = new ArrayList<>(count);
      second = first; // expect: borrowed-escape
    }

    Both(boolean turned) {
      List<@Owned Buf> made = new ArrayList<>();
      List<@Owned Buf> other = new ArrayList<>();
      first = turned ? made : other;
      second = turned ? other : made;
    }

    Both(String name) {
      first = new ArrayList<>();
      second = new ArrayList<>(first);
    }

    Both(long none) {
      first = second = Collections.emptyList();
    }

    Both(short none) {
      List<@Owned Buf> nothing = List.of();
      first = nothing;
      second = nothing;
    }

    Both(Buf[] none) {
      first = second = new ArrayList<>(); // expect: borrowed-escape
    }

    void closeForGood() {
      first.forEach(Buf::release);
      second.forEach(Buf::release);
      first = second = List.of();
    }

    void closeAndShare() {
      first.forEach(Buf::release);
      second.forEach(Buf::release);
      first = second = new ArrayList<>(); // expect: borrowed-escape
    }

    void fillBoth() {
      List<@Owned Buf> made = new ArrayList<>();
      made.add(Buf.alloc());
      close();
      first = made;
      second = made; // expect: borrowed-escape
    }

    void fillAndGive() {
      List<@Owned Buf> made = new ArrayList<>();
      made.add(Buf.alloc());
      close();
      first = made;
      take(made); // expect: double-release
    }

    void fillOneOrTheOther(boolean one) {
      List<@Owned Buf> made = new ArrayList<>();
      made.add(Buf.alloc());
      close();
      if (one) {
        first = made;
      } else {
        second = made;
      }
    }

    void fillAndMove() {
      List<@Owned Buf> made = new ArrayList<>();
      made.add(Buf.alloc());
      close();
      first = made;
      first = new ArrayList<>();
      second = made;
    }

    void fillAndLookAt() {
      List<@Owned Buf> made = new ArrayList<>();
      close();
      first = made;
      made.add(Buf.alloc());
      count(made);
    }

    void swap() {
      List<@Owned Buf> before = first;
      first = second;
      second = before;
    }

    void again() {
      List<@Owned Buf> made = new ArrayList<>();
      close();
      while (Work.test()) {
        first = made;
      }
    }

    @Disposes
    void close() {
      first.forEach(Buf::release);
      first = new ArrayList<>();
      second.forEach(Buf::release);
      second = new ArrayList<>();
    }
  }

  static class Viewed {
    private final List<@Owned Buf> all;
    private final List<@Borrowed Buf> view;

    Viewed() {
      List<@Owned Buf> made = new ArrayList<>();
      all = made;
      view = Collections.unmodifiableList(made);
    }

    Viewed(@Steals List<@Owned Buf> given) {
      view = given;
      all = given;
    }

    @Disposes
    void close() {
      all.forEach(Buf::release);
    }
  }

  static void inTwoObjects(Both one, Both other) {
    List<@Owned Buf> made = new ArrayList<>();
    one.close();
    other.close();
    one.first = made;
    other.first = made; // expect: borrowed-escape
  }
}
