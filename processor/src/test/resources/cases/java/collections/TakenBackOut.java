// What remove(Object) takes out of the container that lends it lives by nothing else any more.
package cases.java.collections;

import fixture.Buf;
import java.util.List;

class TakenBackOut {
  static int usedAfterwards(List<Buf> bufs) {
    for (Buf buf : bufs) {
      if (bufs.remove(buf)) {
        buf.release();
        return buf.size(); // expect: use-after-release
      }
    }
    return 0;
  }

  static int usedAfterwardsWithoutAsking(List<Buf> bufs) {
    for (Buf buf : bufs) {
      bufs.remove(buf);
      buf.release();
      return buf.size(); // expect: use-after-release
    }
    return 0;
  }

  static int usedBefore(List<Buf> bufs) {
    for (Buf buf : bufs) {
      if (bufs.remove(buf)) {
        int size = buf.size();
        buf.release();
        return size;
      }
    }
    return 0;
  }

  static int usedWhereItStays(List<Buf> bufs) {
    for (Buf buf : bufs) {
      if (buf.readable() && bufs.remove(buf)) {
        buf.release();
        return 0;
      }
      buf.size();
    }
    return 0;
  }

  static int lentByTheCaller(List<Buf> bufs, Buf buf) {
    if (bufs.remove(buf)) {
      buf.release();
    }
    return buf.size();
  }
}
