// since: 21
// Java: type patterns and guards in `switch`.
package cases.java.switches;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Counted;
import fixture.HeapBuf;
import fixture.Msgs;
import fixture.Sink;
import fixture.Work;

class PatternSwitch {
  static void everyCaseReleases(@Steals Object message) {
    switch (message) {
      case Buf buf -> buf.release();
      case String text -> text.length();
      default -> Msgs.release(message);
    }
  }

  static void guardedCaseForgets(@Steals Object message) { // expect: leak
    switch (message) {
      case Buf buf when buf.readable() -> buf.release();
      case Buf buf -> buf.size();
      default -> Msgs.release(message);
    }
  }

  static void guardedCases(@Steals Object message) {
    switch (message) {
      case HeapBuf heap when heap.size() > 10 -> Sink.take(heap);
      case Buf buf -> buf.release();
      case null -> Work.plain();
      default -> Msgs.forward(message);
    }
  }

  static void defaultForgets(@Steals Object message) { // expect: leak
    switch (message) {
      case Buf buf -> buf.release();
      default -> Work.plain();
    }
  }

  static void defaultIsNotCounted(@Steals Object message) {
    switch (message) {
      case Counted counted -> counted.release();
      default -> Work.plain();
    }
  }

  static int value(@Borrowed Object message) {
    return switch (message) {
      case Buf buf when !buf.readable() -> 0;
      case Buf buf -> buf.size();
      default -> -1;
    };
  }

  static void borrowedIsReleased(@Borrowed Object message) {
    switch (message) {
      case Buf buf -> buf.release(); // expect: release-of-borrowed
      default -> {}
    }
  }

  static void nullCase() {
    Buf buf = Buf.tryAlloc();
    switch (buf) {
      case null -> Work.plain();
      case HeapBuf heap -> heap.release();
      default -> buf.release();
    }
  }
}
