// Path-sensitive: `Objects.isNull` and `Objects.nonNull`.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Work;
import java.util.Objects;

class ObjectsIsNull {
  static void nonNull() {
    Buf buf = Buf.tryAlloc();
    if (Objects.nonNull(buf)) {
      buf.release();
    }
  }

  static void isNull() {
    Buf buf = Buf.tryAlloc();
    if (Objects.isNull(buf)) {
      return;
    }
    buf.release();
  }

  static void theWrongWayRound() {
    Buf buf = Buf.tryAlloc(); // expect: leak
    if (Objects.isNull(buf)) {
      Work.plain();
      return;
    }
    buf.size();
  }

  static void certainlyNull() {
    Buf buf = Buf.tryAlloc();
    if (!Objects.nonNull(buf)) {
      buf.release(); // expect: null-release
      return;
    }
    buf.release();
  }
}
