// Path-sensitive: conditional expressions.
package cases.spec.analysis;

import dev.custody.Owned;
import fixture.Buf;
import fixture.HeapBuf;
import fixture.Sink;

class ConditionalExpressions {
  static void eitherIsReleased(boolean large) {
    Buf buf = large ? Buf.alloc(1024) : Buf.alloc();
    buf.release();
  }

  static void oneIsForgotten(boolean large) {
    Buf buf = large ? Buf.alloc(1024) : null; // expect: leak
    if (!large) {
      Buf.releaseIfAny(buf);
    }
  }

  static void retainedOrFresh(Buf shared, boolean own) {
    Buf buf = own ? Buf.alloc() : shared.retain();
    Sink.take(buf);
  }

  static int freshOnlyForItsSize(boolean any) {
    return any ? Buf.alloc().size() : 0; // expect: leak
  }

  static @Owned Buf returned(boolean heap) {
    return heap ? HeapBuf.heap() : Buf.alloc();
  }

  static void asArgument(Buf lent, boolean own) {
    Sink.take(own ? Buf.alloc() : lent.retain());
  }

  static void borrowedAsArgument(Buf lent, boolean own) {
    Sink.take(own ? Buf.alloc() : lent); // expect: steal-of-borrowed
  }

  static void oneOfTwo(boolean which) {
    Buf first = Buf.alloc();
    Buf second = Buf.alloc();
    Buf chosen = which ? first : second;
    chosen.size();
    first.release();
    second.release();
  }
}
