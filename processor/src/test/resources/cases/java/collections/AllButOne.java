// Java: a loop that discards all elements but the one that somebody keeps.
package cases.java.collections;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.List;

class AllButOne {
  static Buf largest(@Steals List<Buf> all) {
    Buf largest = null;
    for (Buf buf : all) {
      if (largest == null || buf.size() > largest.size()) {
        largest = buf;
      }
    }
    for (Buf buf : all) {
      if (buf != largest) {
        buf.release();
      }
    }
    return largest;
  }

  static Buf firstOfAnArray(@Steals Buf[] all) {
    Buf first = all[0];
    for (Buf buf : all) {
      if (buf != first) {
        buf.release();
      }
    }
    return first;
  }

  static void passedOn(@Steals List<Buf> all) {
    Buf first = all.get(0);
    for (Buf buf : all) {
      if (buf == first) {
        continue;
      }
      buf.release();
    }
    Sink.take(first);
  }

  static void amongTwo(@Steals Buf given, @Steals Buf other) {
    Buf[] both = {given, other};
    for (Buf buf : both) {
      if (buf != given) {
        buf.release();
      }
    }
    given.release();
  }

  static Buf atAnIndex(@Steals Buf[] all, int chosen) {
    for (int i = 0; i < all.length; i++) {
      if (i != chosen) {
        all[i].release();
      }
    }
    return all[chosen];
  }

  static void ofAListAtAnIndex(@Steals List<Buf> all, int chosen) {
    Buf kept = all.get(chosen);
    for (int i = 0; i < all.size(); i++) {
      if (i == chosen) {
        continue;
      }
      all.get(i).release();
    }
    kept.release();
  }

  static void theOneIsForgotten(@Steals List<Buf> all) { // expect: leak
    Buf first = all.get(0);
    for (Buf buf : all) {
      if (buf != first) {
        buf.release();
      }
    }
  }

  static void theOthersAgain(@Steals List<Buf> all) {
    Buf first = all.get(0);
    for (Buf buf : all) {
      if (buf != first) {
        buf.release();
      }
    }
    for (Buf buf : all) {
      buf.release(); // expect: double-release
    }
  }

  static void theOneIsUsedTooLong(@Steals List<Buf> all) {
    Buf first = all.get(0);
    for (Buf buf : all) {
      if (buf != first) {
        buf.release();
      }
    }
    first.release();
    first.size(); // expect: use-after-release
  }

  static void foundAmongOthers(@Steals Buf given, List<Buf> lent) { // expect: leak
    for (Buf buf : lent) {
      if (buf == given) {
        return;
      }
    }
    given.release();
  }
}
