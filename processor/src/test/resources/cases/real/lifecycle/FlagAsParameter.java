// Whether the work needs a reference of its own is a parameter, asked at the start and at the end.
package cases.real.lifecycle;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class FlagAsParameter {
  static int right(Buf buf, boolean keep) {
    if (keep) {
      buf.retain();
    }
    int size = buf.size();
    if (keep) {
      buf.release();
    }
    return size;
  }

  static int wrong(Buf buf, boolean keep) {
    if (keep) {
      buf.retain(); // expect: leak
    }
    int size = buf.size();
    if (!keep) {
      buf.release(); // expect: release-of-borrowed
    }
    return size;
  }

  static Buf rightResult(Buf buf, boolean share) {
    return share ? buf.retain() : buf.copy();
  }

  static int rightNullable(boolean verbose) {
    Buf text = verbose ? Buf.alloc(80) : null;
    int size = text == null ? 0 : text.size();
    if (text != null) {
      text.release();
    }
    return size;
  }

  static int rightByFlagAlone(boolean verbose) {
    Buf text = null;
    if (verbose) {
      text = Buf.alloc(80);
    }
    Sink.borrowAll();
    int size = 0;
    if (verbose) {
      size = text.size();
      text.release();
    }
    return size;
  }

  static Buf rightWritable(@Steals Buf buf) {
    if (buf.refCnt() == 1) {
      return buf;
    }
    try {
      return buf.copy();
    } finally {
      buf.release();
    }
  }
}
