// use-after-release: any other use of an object all of whose references held here were released.
package cases.spec.use_after_release;

import fixture.Buf;
import fixture.Sink;

class Used {
  static int calledAfterRelease() {
    Buf buf = Buf.alloc();
    buf.release();
    return buf.size(); // expect: use-after-release
  }

  static int calledBeforeRelease() {
    Buf buf = Buf.alloc();
    int size = buf.size();
    buf.release();
    return size;
  }

  static void passedAfterRelease() {
    Buf buf = Buf.alloc();
    buf.release();
    Sink.borrow(buf); // expect: use-after-release
  }

  static void retainedAfterRelease() {
    Buf buf = Buf.alloc();
    buf.release();
    buf.retain(); // expect: use-after-release
  }

  static int releasedOnOnePath(boolean done) {
    Buf buf = Buf.alloc();
    if (done) {
      buf.release();
    }
    int size = buf.size(); // expect: use-after-release
    if (!done) {
      buf.release();
    }
    return size;
  }

  static int notReleasedOnThisPath(boolean done) {
    Buf buf = Buf.alloc();
    if (done) {
      buf.release();
      return 0;
    }
    int size = buf.size();
    buf.release();
    return size;
  }

  static int viewAfterRelease() {
    Buf buf = Buf.alloc();
    Buf view = buf.slice();
    buf.release();
    return view.size(); // expect: use-after-release
  }

  static int nameUsedAgainForAnotherObject() {
    Buf buf = Buf.alloc();
    buf.release();
    buf = Buf.alloc();
    int size = buf.size();
    buf.release();
    return size;
  }
}
