// Found by running generated programs: a loop is left, by an exception or a jump, when it has discarded some of the
// elements; and what was discarded in a container may come out of it.
package cases.soundness;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class GoneBeforeTheHandler {
  static void inAHandler() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    try {
      for (Buf buf : list) {
        Sink.take(buf);
      }
    } catch (IllegalStateException e) {
      list.forEach(Buf::release); // expect: double-release
    }
  }

  static void afterTheLoop() throws IOException {
    Deque<Buf> queue = new ArrayDeque<>();
    queue.add(Buf.alloc());
    try {
      for (Buf buf : queue) {
        buf.release();
      }
      Work.io();
    } catch (IOException e) {
      Buf buf;
      while ((buf = queue.poll()) != null) {
        buf.release(); // expect: double-release
      }
    }
  }

  static void beforeTheLoopOnly() throws IOException {
    Deque<Buf> queue = new ArrayDeque<>();
    queue.add(Buf.alloc());
    try {
      Work.io();
    } catch (IOException e) {
      Buf buf;
      while ((buf = queue.poll()) != null) {
        buf.release();
      }
      return;
    }
    for (Buf buf : queue) {
      buf.release();
    }
  }

  static void emptiedWithoutARelease() {
    Deque<Buf> queue = new ArrayDeque<>();
    queue.add(Buf.alloc());
    for (Buf buf : queue) {
      buf.release();
    }
    while (queue.poll() != null) {
      Work.plain();
    }
  }

  static void inTheMidstOfALoop() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.add(Buf.alloc());
    for (Buf buf : list) {
      buf.release();
      if (Work.test()) {
        for (Buf each : list) {
          each.release(); // expect: double-release
        }
        return;
      }
    }
  }

  static void byTheQueueInTheMidstOfALoop() {
    Deque<Buf> queue = new ArrayDeque<>();
    queue.add(Buf.alloc());
    for (Buf buf : queue) {
      buf.release();
      if (Work.test()) {
        break;
      }
    }
    Buf left;
    while ((left = queue.poll()) != null) {
      left.release(); // expect: double-release
    }
  }

  static void removedInTheLoop() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Iterator<Buf> all = list.iterator(); all.hasNext(); ) {
      Buf buf = all.next();
      all.remove();
      buf.release();
      if (Work.test()) {
        break;
      }
    }
    list.forEach(Buf::release);
  }

  static void releasedAndThenRemovedInTheLoop() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    try {
      for (Iterator<Buf> all = list.iterator(); all.hasNext(); ) {
        Buf buf = all.next();
        buf.release();
        all.remove();
        Work.plain();
      }
    } finally {
      list.forEach(Buf::release);
    }
  }

  static void retainedInTheTurn() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    try {
      for (Buf buf : list) {
        Sink.take(buf.retain());
      }
    } finally {
      list.forEach(Buf::release);
    }
  }

  static void retainedByALoopBefore() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Buf buf : list) {
      buf.retain();
    }
    for (Buf buf : list) {
      Sink.take(buf);
    }
    list.forEach(Buf::release);
  }

  static void andComesOut(Map<String, Buf> other) {
    Map<String, Buf> map = new HashMap<>();
    map.put("a", Buf.alloc());
    map.values().forEach(Buf::release);
    Buf first = map.remove("a");
    if (first != null) {
      first.release(); // expect: double-release
    }
  }

  static void comesOutAndIsForgotten() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
    Buf first = list.remove(0);
    Work.plain();
  }

  static void comesOutFirst() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.add(Buf.alloc());
    Buf first = list.remove(0);
    list.forEach(Buf::release);
    first.release();
  }
}
