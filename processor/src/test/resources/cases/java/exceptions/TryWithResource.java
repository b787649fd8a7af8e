// Java: try-with-resources on a new variable; the implicit close stands at the resource.
package cases.java.exceptions;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Res;
import fixture.Work;
import java.io.IOException;

class TryWithResource {
  static void consume(@Steals Res res) {
    res.close();
  }

  static int closedImplicitly() throws IOException {
    try (Res res = Res.openChecked()) {
      return res.readChecked();
    }
  }

  static void closedTwice() {
    try (Res res = Res.open()) { // expect: double-release
      res.read();
      res.close();
    }
  }

  static void givenAwayInside() {
    try (Res res = Res.open()) { // expect: double-release
      consume(res);
    }
  }

  static @Owned Res retainedForTheCaller() {
    try (Res res = Res.open()) {
      return res.retain();
    }
  }

  static void several() throws IOException {
    try (Res in = Res.openChecked();
        Res out = Res.openChecked()) {
      in.copyTo(out);
    }
  }

  static void withHandlers() {
    try (Res res = Res.openChecked()) {
      res.readChecked();
    } catch (IOException e) {
      Work.plain();
    } finally {
      Work.plain();
    }
  }

  static void nullResource() {
    try (Res res = Res.tryOpen()) {
      if (res != null) {
        res.read();
      }
    }
  }

  static void anotherOneIsForgotten() throws IOException {
    Res other = Res.open(); // expect: leak-on-exception
    try (Res res = Res.openChecked()) {
      res.copyTo(other);
    }
    other.close();
  }

  static void retainedInsideAndForgotten() {
    try (Res res = Res.open()) { // expect: leak
      res.retain();
    }
  }
}
