// Arguments are checked for null on their way into the fields that own them.
package cases.real.lifecycle;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Nullable;
import java.util.Objects;

class RequiredNotNull {
  static class Right {
    private final Buf header;
    @Nullable private final Buf trailer;

    Right(@Steals Buf header, @Steals @Nullable Buf trailer) {
      this.header = Objects.requireNonNull(header, "header");
      this.trailer = trailer;
    }

    Right(@Steals Buf header) {
      this(header, null);
    }

    int size() {
      return header.size() + (Objects.isNull(trailer) ? 0 : trailer.size());
    }

    @Disposes
    void close() {
      header.release();
      if (Objects.nonNull(trailer)) {
        trailer.release();
      }
    }
  }

  static class Wrong {
    private final Buf header;

    Wrong(Buf header) {
      this.header = Objects.requireNonNull(header, "header"); // expect: borrowed-escape
    }

    @Disposes
    void close() {
      header.release();
    }
  }

  static Right rightMade(Buf header) {
    return new Right(header.retain());
  }

  static Right wrongMade(Buf header) {
    return new Right(Buf.alloc(), header); // expect: steal-of-borrowed
  }
}
