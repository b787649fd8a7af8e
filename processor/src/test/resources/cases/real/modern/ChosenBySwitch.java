// A switch expression picks where a buffer comes from: made, shared or merely lent.
package cases.real.modern;

import fixture.Buf;
import fixture.Pool;

class ChosenBySwitch {
  enum Source {
    FRESH,
    SHARED,
    POOLED
  }

  static int wrong(Source source, Pool pool, Buf shared) {
    Buf chosen =
        switch (source) {
          case FRESH -> Buf.alloc();
          case SHARED -> shared.retain();
          case POOLED -> pool.current();
        };
    int size = chosen.size();
    chosen.release(); // expect: release-of-borrowed
    return size;
  }

  static int right(Source source, Pool pool, Buf shared) {
    Buf chosen =
        switch (source) {
          case FRESH -> Buf.alloc();
          case SHARED -> shared.retain();
          case POOLED -> {
            Buf current = pool.current();
            yield current.retain();
          }
        };
    int size = chosen.size();
    chosen.release();
    return size;
  }

  static Buf rightOldStyle(int code, Buf shared) {
    return switch (code) {
      case 0:
        yield Buf.alloc();
      case 1:
      case 2:
        yield shared.retain();
      default:
        throw new IllegalArgumentException("code " + code);
    };
  }
}
