// Java: a variable may have a type that is not counted, while what is ever assigned to it is.
package cases.java.expressions;

import fixture.Res;
import fixture.Tasks;
import fixture.Work;
import java.io.StringReader;

class HeldByALesserName {
  static void resource() throws Exception {
    try (AutoCloseable file = Res.open()) {
      Work.plain();
    }
  }

  static void closedTwice() throws Exception {
    Res file = Res.open();
    try (AutoCloseable closing = file) {
      file.read();
    }
    file.close(); // expect: double-release
  }

  static void closedByBoth() throws Exception {
    Res file = Res.open();
    try (AutoCloseable one = file; // expect: double-release
        AutoCloseable other = file) {
      file.read();
    }
  }

  static void named() throws Exception {
    AutoCloseable file = Res.open();
    try (file) {
      Work.plain();
    }
  }

  static void openedLater() throws Exception {
    AutoCloseable file = null;
    try {
      file = Res.open();
      Work.plain();
    } finally {
      if (file != null) {
        file.close();
      }
    }
  }

  static void openedLaterAndLost(boolean use) throws Exception {
    AutoCloseable file = null;
    file = Res.open(); // expect: leak
    if (use) {
      file.close();
    }
  }

  static void countedOrNot(boolean open) throws Exception {
    AutoCloseable file = open ? Res.open() : new StringReader("");
    file.close();
  }

  static void countedOrNotAsResource(boolean open) throws Exception {
    try (AutoCloseable file = open ? Res.open() : new StringReader("")) {
      Work.plain();
    }
  }

  static void byWayOfAnother() throws Exception {
    AutoCloseable file = Res.open();
    AutoCloseable same = file;
    same.close();
  }

  static void byWayOfAnotherTwice() throws Exception {
    AutoCloseable file = Res.open();
    AutoCloseable same = file;
    same.close();
    file.close(); // expect: double-release
  }

  static void givenToEachOther(boolean swap) throws Exception {
    AutoCloseable one = Res.open();
    AutoCloseable other = one;
    if (swap) {
      one = other;
    }
    one.close();
  }

  static void closedInAFunctionToo() throws Exception {
    AutoCloseable file = Res.open();
    Tasks.later(
        () -> {
          try {
            file.close();
          } catch (Exception e) {
            Work.plain();
          }
        });
    file.close(); // expect: double-release
  }

  static void closedByReference() throws Exception {
    AutoCloseable file = Res.open();
    AutoCloseable closing = file::close;
    closing.close();
  }

  static void closedByReferenceToo() throws Exception {
    AutoCloseable file = Res.open();
    AutoCloseable closing = file::close;
    closing.close();
    file.close(); // expect: double-release
  }

  static void inACircle(boolean other) throws Exception {
    AutoCloseable one = Res.open();
    AutoCloseable two = one;
    if (other) {
      one = two;
      one.close();
    } else {
      two.close();
    }
  }

  static void inACircleAndClosedTwice(boolean other) throws Exception {
    AutoCloseable one = Res.open();
    AutoCloseable two = one;
    if (other) {
      one = two;
    }
    one.close();
    two.close(); // expect: double-release
  }

  static void chosenByASwitch(int kind) throws Exception {
    AutoCloseable file =
        switch (kind) {
          case 1 -> Res.open();
          case 2 -> {
            Work.plain();
            yield Res.open();
          }
          default -> null;
        };
    if (file != null) {
      file.close();
    }
  }

  static void chosenByASwitchAndNotClosed(int kind) {
    AutoCloseable file =
        switch (kind) {
          case 1 -> Res.open(); // expect: leak
          default -> null;
        };
    if (file != null) {
      Work.plain();
    }
  }

  static class Special extends Res {}

  static void ofASubtype(boolean special) throws Exception {
    AutoCloseable file = special ? new Special() : Res.open();
    file.close();
  }

  static void ofASubtypeAndClosedTwice(boolean special) throws Exception {
    AutoCloseable file = special ? new Special() : Res.open();
    file.close();
    file.close(); // expect: double-release
  }
}
