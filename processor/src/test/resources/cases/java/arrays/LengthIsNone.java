// Where an array is found to have no length, nothing is left to release.
package cases.java.arrays;

import dev.custody.Steals;
import fixture.Buf;

class LengthIsNone {
  static void nothingToDo(@Steals Buf[] all) {
    if (all == null || all.length == 0) {
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void onlyWhereThereAreSome(@Steals Buf[] all) {
    int count = all.length;
    if (count > 0) {
      for (Buf each : all) {
        each.release();
      }
    }
  }

  static void thereMayBeOne(@Steals Buf[] all) { // expect: leak
    if (all.length <= 1) {
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void anotherOneHasNone(@Steals Buf[] all, Buf[] other) { // expect: leak
    int count = all.length;
    count = other.length;
    if (count == 0) {
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void thereAreSome(@Steals Buf[] all) { // expect: leak
    if (all.length != 0) {
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }
}
