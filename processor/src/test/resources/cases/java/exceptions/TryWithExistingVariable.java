// Java: try-with-resources on an existing variable.
package cases.java.exceptions;

import dev.custody.Steals;
import fixture.Res;
import fixture.Work;
import java.io.IOException;

class TryWithExistingVariable {
  static void closedImplicitly() {
    Res res = Res.open();
    try (res) {
      res.read();
    }
  }

  static int usedAfterwards() {
    Res res = Res.open();
    try (res) {
      res.read();
    }
    return res.read(); // expect: use-after-release
  }

  static void closedAfterwards() {
    Res res = Res.open();
    try (res) {
      res.read();
    }
    res.close(); // expect: double-release
  }

  static void failsBeforeTheTry() throws IOException {
    Res res = Res.open(); // expect: leak-on-exception
    Work.io();
    try (res) {
      res.read();
    }
  }

  static void borrowedResource(Res res) {
    try (res) { // expect: release-of-borrowed
      res.read();
    }
  }

  static void stolenResource(@Steals Res res) throws IOException {
    try (res) {
      res.readChecked();
    }
  }

  static void retainedFirst(Res res) {
    res.retain();
    try (res) {
      res.read();
    }
  }

  static int usedInTheHandler() {
    Res res = Res.open();
    try (res) {
      return res.readChecked();
    } catch (IOException e) {
      return res.read(); // expect: use-after-release
    }
  }
}
