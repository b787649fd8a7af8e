// What two fields hold when the method throws, both will let go of, as after a return.
package cases.soundness;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class HeldByTwoWhenItThrows {
  private static @Owned Buf shared;
  private @Owned Buf own;

  void swappedAndStoredAgain() throws IOException {
    Buf old = own;
    own = shared;
    shared = old;
    drop();
    own = shared; // expect: borrowed-escape
    throw new IOException();
  }

  void swapped() throws IOException {
    Buf old = own;
    own = shared;
    shared = old;
    drop();
    throw new IOException();
  }

  void movedTooLate() throws IOException {
    drop();
    own = shared; // expect: borrowed-escape
    Work.io();
    shared = null;
  }

  void movedInTime() throws IOException {
    drop();
    own = shared;
    shared = null;
    Work.io();
  }

  void movedBack() throws IOException {
    drop();
    own = shared;
    try {
      Work.io();
    } catch (IOException failed) {
      own = null;
      throw failed;
    }
    shared = null;
  }

  void retained() throws IOException {
    drop();
    own = shared == null ? null : shared.retain();
    throw new IOException();
  }

  @Disposes
  void drop() {
    if (own != null) {
      own.release();
    }
    own = null;
  }
}
