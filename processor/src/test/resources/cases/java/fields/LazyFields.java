// Java: fields that are filled when they are first asked for.
package cases.java.fields;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;

class LazyFields {
  static final class Lazy {
    private Buf buf;

    @Borrowed
    Buf get() {
      if (buf == null) {
        buf = Buf.alloc();
      }
      return buf;
    }

    @Borrowed
    Buf getThroughALocal() {
      Buf found = buf;
      if (found == null) {
        found = Buf.alloc();
        buf = found;
      }
      return found;
    }

    @Borrowed
    Buf getInOneExpression() {
      return buf != null ? buf : (buf = Buf.alloc());
    }

    @Borrowed
    Buf getButForgetToKeep() {
      if (buf == null) {
        return Buf.alloc(); // expect: leak
      }
      return buf;
    }

    @Owned
    Buf getButForgetToRetain() {
      if (buf == null) {
        return Buf.alloc();
      }
      return buf; // expect: return-of-borrowed
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
      buf = null;
    }
  }
}
