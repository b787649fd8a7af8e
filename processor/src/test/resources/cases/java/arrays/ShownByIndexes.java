// How long an array is that somebody else has made, the indexes show that the method reads it with.
package cases.java.arrays;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class ShownByIndexes {
  static native @Owned Buf[] split(@Steals Buf b);

  static void given(@Steals Buf b) {
    Buf[] parts = split(b);
    Sink.take(parts[0]);
    Sink.take(parts[1]);
  }

  static void released(@Steals Buf b) {
    Buf[] parts = split(b);
    parts[0].release();
    parts[1].release();
  }

  static Buf oneReturned(@Steals Buf b) {
    Buf[] parts = split(b);
    parts[0].release();
    return parts[1];
  }

  static void firstForgotten(@Steals Buf b) {
    Buf[] parts = split(b); // expect: leak
    parts[1].release();
  }

  static void secondForgotten(@Steals Buf b) {
    Buf[] parts = split(b); // expect: leak
    System.out.println(parts[1].size());
    parts[0].release();
  }

  static void secondOnSomePaths(@Steals Buf b, boolean all) {
    Buf[] parts = split(b); // expect: leak
    parts[0].release();
    if (all) {
      parts[1].release();
    }
  }

  static void none(@Steals Buf b) {
    Buf[] parts = split(b); // expect: leak
    System.out.println(parts.length);
  }

  static void loop(@Steals Buf b) {
    Buf[] parts = split(b);
    for (Buf part : parts) part.release();
  }

  static void takenOut(@Steals Buf b) {
    Buf[] parts = split(b);
    Buf head = parts[0], tail = parts[1];
    parts[0] = null;
    parts[1] = null;
    head.release();
    tail.release();
  }

  static void ifThere(@Steals Buf b) {
    Buf[] parts = split(b);
    parts[0].release();
    if (parts[1] != null) parts[1].release();
  }

  static void taken(@Steals Buf... bufs) {
    bufs[0].release();
    bufs[1].release();
  }
}
