// Parsing a number may throw, and that is declared: what was opened before is lost.
package cases.real.lifecycle;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class NumberParsedLate {
  @RefCounted
  static class Counter {
    static native Counter open(String name);

    native void add(int amount);

    @Releases
    native void close();
  }

  static void wrong(String name, String amount) {
    Counter counter = Counter.open(name); // expect: leak-on-exception
    counter.add(Integer.parseInt(amount));
    counter.close();
  }

  static void right(String name, String amount) {
    int parsed = Integer.parseInt(amount);
    Counter counter = Counter.open(name);
    counter.add(parsed);
    counter.close();
  }

  static void rightCaught(@Steals Counter counter, String amount) {
    try {
      counter.add(Integer.parseInt(amount));
    } catch (NumberFormatException e) {
      counter.add(0);
    }
    counter.close();
  }
}
