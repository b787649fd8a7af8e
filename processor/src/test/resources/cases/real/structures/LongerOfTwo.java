// Two names change places according to a comparison; whichever object is left over is let go.
package cases.real.structures;

import dev.custody.Steals;
import fixture.Buf;

class LongerOfTwo {
  static Buf right(@Steals Buf left, @Steals Buf right) {
    Buf longer = left;
    Buf shorter = right;
    if (right.size() > left.size()) {
      longer = right;
      shorter = left;
    }
    shorter.release();
    return longer;
  }

  static Buf wrong(@Steals Buf left, @Steals Buf right) { // expect: leak
    Buf longer = left;
    if (right.size() > left.size()) {
      longer = right;
      left.release();
    }
    return longer;
  }

  static Buf rightOfMany(Buf[] candidates) {
    Buf longest = Buf.alloc();
    for (Buf candidate : candidates) {
      if (candidate.size() > longest.size()) {
        Buf before = longest;
        longest = candidate.retain();
        before.release();
      }
    }
    return longest;
  }

  static Buf rightJoined(Buf[] parts) {
    Buf joined = null;
    for (Buf part : parts) {
      if (joined == null) {
        joined = part.copy();
      } else {
        Buf longer = Buf.alloc(joined.size() + part.size());
        longer.write(joined.size()).write(part.size());
        joined.release();
        joined = longer;
      }
    }
    return joined == null ? Buf.EMPTY : joined;
  }

  static Buf wrongJoined(Buf[] parts) {
    Buf joined = null;
    for (Buf part : parts) {
      if (joined == null) {
        joined = part.copy(); // expect: leak
      } else {
        joined = Buf.alloc(joined.size() + part.size()); // expect: leak
      }
    }
    return joined == null ? Buf.EMPTY : joined;
  }
}
