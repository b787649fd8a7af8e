// A fluent builder takes parts over and builds the whole; a built builder is empty.
package cases.real.lifecycle;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Nullable;

class FluentBuilder {
  @RefCounted
  interface Part {
    @Retains
    Part retain();

    @Releases
    void release();
  }

  @RefCounted
  static class Whole {
    static native Whole of(@Steals @Nullable Part header, @Steals @Nullable Part body);

    @Releases
    native void release();
  }

  static class Builder {
    private Part header;
    private Part body;

    Builder header(@Steals Part part) {
      if (header != null) {
        header.release();
      }
      header = part;
      return this;
    }

    Builder body(Part part) {
      Part old = body;
      body = part.retain();
      if (old != null) {
        old.release();
      }
      return this;
    }

    Builder wrongBody(Part part) {
      if (body != null) {
        body.release();
      }
      body = part; // expect: borrowed-escape
      return this;
    }

    Whole wrongBuild() {
      Whole whole = Whole.of(header, null); // expect: stale-field
      return whole;
    }

    Whole build() {
      Whole whole = Whole.of(header, body);
      header = null;
      body = null;
      return whole;
    }

    @Disposes
    void discard() {
      if (header != null) {
        header.release();
        header = null;
      }
      if (body != null) {
        body.release();
        body = null;
      }
    }
  }

  static Whole right(@Steals Part header, Part body) {
    return new Builder().header(header).body(body).build();
  }

  static Whole wrong(@Steals Part header, @Steals Part body) { // expect: leak
    return new Builder().header(header).body(body).build();
  }
}
