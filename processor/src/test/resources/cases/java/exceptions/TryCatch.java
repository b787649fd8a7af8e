// Java: `try` and `catch`, with the acquisition before, in and after the block.
package cases.java.exceptions;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class TryCatch {
  static void acquiredInTheBlock() {
    try {
      Buf buf = Buf.allocChecked();
      buf.release();
    } catch (IOException e) {
      Work.plain();
    }
  }

  static void scopeLeftByTheException() {
    try {
      Buf buf = Buf.alloc(); // expect: leak-on-exception
      Work.io();
      buf.release();
    } catch (IOException e) {
      Work.plain();
    }
  }

  static void acquiredInTheHandler() {
    Buf buf;
    try {
      buf = Buf.allocChecked();
    } catch (IOException e) {
      buf = Buf.alloc();
    }
    buf.release();
  }

  static void acquiredInBoth() {
    Buf buf = null;
    try {
      buf = Buf.alloc(); // expect: leak-on-exception
      Work.io();
    } catch (IOException e) {
      buf = Buf.alloc();
    }
    buf.release();
  }

  static @Owned Buf nullOnFailure() {
    Buf buf = Buf.alloc();
    try {
      buf.writeChecked(1);
      return buf;
    } catch (IOException e) {
      buf.release();
      return null;
    }
  }

  static @Owned Buf nullOnFailureForgotten() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      buf.writeChecked(1);
      return buf;
    } catch (IOException e) {
      return null;
    }
  }

  static int usedAfterTheHandlerReleased() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException e) {
      buf.release();
      return buf.size(); // expect: use-after-release
    }
    buf.release();
    return 0;
  }
}
