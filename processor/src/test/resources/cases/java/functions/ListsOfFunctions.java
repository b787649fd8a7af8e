// Java: what functions take along that are put into a list is there until somebody looks at it.
package cases.java.functions;

import fixture.Buf;
import fixture.Tasks;
import fixture.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

class ListsOfFunctions {
  static void undone() {
    Deque<Runnable> undo = new ArrayDeque<>();
    Buf buf = Buf.alloc();
    undo.push(buf::release);
    undo.forEach(Runnable::run);
  }

  static void releasedBefore() {
    Deque<Runnable> undo = new ArrayDeque<>();
    Buf buf = Buf.alloc();
    undo.push(buf::release);
    buf.release(); // expect: double-release
    undo.forEach(Runnable::run);
  }

  static void releasedOnAnError(boolean failed) {
    List<Runnable> undo = new ArrayList<>();
    Buf buf = Buf.alloc();
    undo.add(() -> buf.release());
    try {
      if (failed) {
        buf.release(); // expect: double-release
        return;
      }
    } finally {
      for (Runnable each : undo) {
        each.run();
      }
    }
  }

  static void neverRun() {
    List<Runnable> undo = new ArrayList<>();
    Buf buf = Buf.alloc(); // expect: leak
    undo.add(buf::release);
    buf.size();
  }

  static void notRunOnOnePath(boolean early) {
    List<Runnable> undo = new ArrayList<>();
    Buf buf = Buf.alloc(); // expect: leak
    undo.add(buf::release);
    if (early) {
      return;
    }
    undo.forEach(Runnable::run);
  }

  static void several(boolean failed) {
    Deque<Runnable> undo = new ArrayDeque<>();
    Buf first = Buf.alloc();
    undo.push(first::release);
    Buf second = Buf.alloc();
    undo.push(second::release);
    if (failed) {
      while (!undo.isEmpty()) {
        undo.pop().run();
      }
      return;
    }
    undo.clear();
    first.release();
    second.release();
  }

  static void inTurns(int count) {
    List<Runnable> undo = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Buf buf = Buf.alloc();
      undo.add(buf::release);
    }
    Collections.reverse(undo);
    undo.forEach(Runnable::run);
  }

  static void inTurnsAndAtOnce(int count) {
    List<Runnable> undo = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (undo.size() > 3) {
        undo.forEach(Runnable::run);
        undo.clear();
      }
      Buf buf = Buf.alloc();
      undo.add(buf::release);
    }
    undo.forEach(Runnable::run);
  }

  static List<Runnable> handedOut() {
    List<Runnable> undo = new ArrayList<>();
    Buf buf = Buf.alloc();
    undo.add(buf::release);
    return undo;
  }

  static native void register(List<Runnable> all);

  static void registeredBefore() {
    List<Runnable> undo = new ArrayList<>();
    register(undo);
    Buf buf = Buf.alloc();
    undo.add(buf::release);
  }

  static void registeredAfter() {
    List<Runnable> undo = new ArrayList<>();
    Buf buf = Buf.alloc();
    undo.add(buf::release);
    register(undo);
  }

  static void runByAFunction() {
    List<Runnable> undo = new ArrayList<>();
    Runnable all = () -> undo.forEach(Runnable::run);
    Buf buf = Buf.alloc();
    undo.add(buf::release);
    all.run();
  }

  static void runLater() {
    List<Runnable> undo = new ArrayList<>();
    Buf buf = Buf.alloc();
    undo.add(buf::release);
    Tasks.later(() -> undo.forEach(Runnable::run));
  }

  static void runInAnObject() {
    List<Runnable> undo = new ArrayList<>();
    Tasks.later(
        new Runnable() {
          @Override
          public void run() {
            undo.forEach(Runnable::run);
          }
        });
    Buf buf = Buf.alloc();
    undo.add(buf::release);
  }

  private final List<Runnable> onClose = new ArrayList<>();

  void inAField() {
    Buf buf = Buf.alloc();
    onClose.add(buf::release);
    buf.size();
  }

  void inAFieldByAnotherName() {
    List<Runnable> all = onClose;
    Buf buf = Buf.alloc();
    all.add(buf::release);
  }

  static void inAParameter(List<Runnable> all) {
    Buf buf = Buf.alloc();
    all.add(buf::release);
  }

  static void borrowedByIt() {
    List<Runnable> later = new ArrayList<>();
    Buf buf = Buf.alloc();
    later.add(() -> Work.plain());
    later.forEach(Runnable::run);
    buf.release();
  }
}
