// Retaining, releasing and disposing calls throw only what they declare, and have taken effect if
// they throw.
package cases.spec.analysis;

import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class CountingCallsDoNotFail {
  @RefCounted
  static final class Socket {
    static native @Owned Socket open();

    @Retains
    native Socket retain();

    @Releases
    native void close() throws IOException;

    native int read();
  }

  static void releaseInTheTryBlock() {
    Buf buf = Buf.alloc();
    try {
      buf.release();
    } catch (RuntimeException e) {
      Work.plain();
    }
  }

  static void twoReleasesInARow() {
    Buf first = Buf.alloc();
    Buf second = Buf.alloc();
    try {
      first.release();
      second.release();
    } catch (RuntimeException e) {
      Work.plain();
    }
  }

  static void failedCloseHasTakenEffect() {
    Socket socket = Socket.open();
    try {
      socket.close();
    } catch (IOException e) {
      Work.plain();
    }
  }

  static void usedAfterCloseFailed() {
    Socket socket = Socket.open();
    try {
      socket.close();
    } catch (IOException e) {
      socket.read(); // expect: use-after-release
    }
  }

  static void firstCloseFails() throws IOException {
    Socket first = Socket.open();
    Socket second = Socket.open(); // expect: leak-on-exception
    first.close();
    second.close();
  }

  static void secondIsClosedAnyway() throws IOException {
    Socket first = Socket.open();
    Socket second = Socket.open();
    try {
      first.close();
    } finally {
      second.close();
    }
  }
}
