// A record's constructor or accessor written out with annotations of its own goes by those.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;

class RecordWithItsOwnConstructor {
  record Shared(Buf body) {
    Shared(@Borrowed Buf body) {
      this.body = body.retain();
    }

    @Override
    public @Owned Buf body() {
      return body.retain();
    }

    @Disposes
    void close() {
      body.release();
    }
  }

  record Careless(Buf body) {
    Careless(@Borrowed Buf body) {
      this.body = body; // expect: borrowed-escape
    }

    @Disposes
    void close() {
      body.release();
    }
  }

  static void constructorBorrows(Buf buf) {
    Shared shared = new Shared(buf);
    shared.close();
  }

  static void accessorGives(Shared shared) {
    Buf body = shared.body();
    body.release();
  }

  static void accessorResultForgotten(Shared shared) {
    shared.body().size(); // expect: leak
  }
}
