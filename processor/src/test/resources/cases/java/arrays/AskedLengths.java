// How long an array is that somebody else has made, a condition tells where it asks for the length; elsewhere what was
// read there, or nobody.
package cases.java.arrays;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class AskedLengths {
  static native @Owned Buf[] split(Buf buf);

  static native @Owned Buf join(@Steals Buf[] parts);

  static void secondIfThere(Buf buf) {
    Buf[] parts = split(buf);
    if (parts.length > 1) {
      parts[1].release();
    }
    parts[0].release();
  }

  static void secondAfterwards(Buf buf) {
    Buf[] parts = split(buf);
    parts[0].release();
    if (parts.length == 2) {
      parts[1].release();
    }
  }

  static void oneOrNone(Buf buf) {
    Buf[] parts = split(buf);
    if (parts.length == 0) {
      return;
    }
    parts[0].release();
  }

  static void twoOrAny(Buf buf) {
    Buf[] parts = split(buf);
    if (parts.length != 2) {
      for (Buf each : parts) {
        each.release();
      }
      return;
    }
    parts[0].release();
    parts[1].release();
  }

  static void twoOrAnyOneForgotten(Buf buf) {
    Buf[] parts = split(buf); // expect: leak
    if (parts.length != 2) {
      for (Buf each : parts) {
        each.release();
      }
      return;
    }
    parts[1].release();
  }

  static void byCases(Buf buf) {
    Buf[] parts = split(buf);
    switch (parts.length) {
      case 1:
        parts[0].release();
        break;
      case 2:
        parts[0].release();
        parts[1].release();
        break;
      default:
        throw new AssertionError();
    }
  }

  static void oneCaseForgotten(Buf buf) {
    Buf[] parts = split(buf); // expect: leak
    switch (parts.length) {
      case 1 -> parts[0].release();
      case 2 -> parts[1].release();
      default -> throw new AssertionError();
    }
  }

  static Buf oneOrAll(Buf buf) {
    Buf[] parts = split(buf);
    if (parts.length == 1) {
      return parts[0];
    }
    return join(parts);
  }

  static void remembered(Buf buf) {
    Buf[] parts = split(buf);
    int count = parts.length;
    if (count > 0) {
      parts[0].release();
    }
    if (count > 1) {
      parts[1].release();
    }
  }

  static void firstOfTwoOnly(Buf buf) {
    Buf[] parts = split(buf); // expect: leak
    if (parts.length == 2) {
      parts[0].release();
    }
  }

  static void secondOfTwoOnly(Buf buf) {
    Buf[] parts = split(buf); // expect: leak
    if (parts.length < 2) {
      return;
    }
    parts[1].release();
  }

  static int merelyRead(Buf buf) {
    Buf[] parts = split(buf); // expect: leak
    return parts.length == 0 ? 0 : parts[0].size();
  }

  static int merelyAsked(Buf buf) {
    Buf[] parts = split(buf); // expect: leak
    return parts.length == 0 ? 0 : 1;
  }
}
