// Java: compact constructors of records.
package cases.java.classes;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.Objects;

class CompactConstructors {
  record Message(String name, Buf body) {
    Message {
      Objects.requireNonNull(name);
    }

    @Disposes
    void close() {
      body.release();
    }
  }

  record Checked(Buf body) {
    Checked {
      if (!body.readable()) {
        body.release();
        throw new IllegalArgumentException("empty");
      }
    }

    Checked() {
      this(Buf.alloc());
    }

    @Disposes
    void close() {
      body.release();
    }
  }

  record Span(@Borrowed Buf buf, int from) {
    Span {
      if (from > buf.size()) {
        throw new IllegalArgumentException("beyond the end");
      }
    }

    @Owned
    Buf copy() {
      return buf.copy();
    }

    @Owned
    Buf whole() {
      return buf; // expect: return-of-borrowed
    }
  }

  static void spanOfAFresh() {
    Span span = new Span(Buf.alloc(), 0); // expect: leak
    span.from();
  }

  static void spanOfAnOwned() {
    Buf buf = Buf.alloc();
    Span span = new Span(buf, 0);
    span.copy().release();
    buf.release();
  }
}
