// Whether two variables name the same element nobody can tell: what is taken out by the one may be what was shown by
// the other.
package cases.java.collections;

import fixture.Buf;
import java.util.List;
import java.util.Map;

class TwoKeys {
  static void otherIsReleasedBefore(List<Buf> bufs, int one, int other) {
    Buf buf = bufs.get(one);
    bufs.remove(other).release();
    buf.release();
    bufs.remove(one);
  }

  static void otherKeyIsReleasedBefore(Map<String, Buf> bufs, String one, String other) {
    Buf buf = bufs.get(one);
    bufs.remove(other).release();
    buf.release();
    bufs.remove(one);
  }

  static void bothInOrder(Map<String, Buf> bufs, String one, String other) {
    Buf first = bufs.get(one);
    Buf second = bufs.get(other);
    first.release();
    second.release();
    bufs.remove(one);
    bufs.remove(other);
  }

  static void bothInTheOtherOrder(Map<String, Buf> bufs, String one, String other) {
    Buf first = bufs.get(one);
    Buf second = bufs.get(other);
    first.release();
    second.release();
    bufs.remove(other);
    bufs.remove(one);
  }

  static void takenOutFirst(Map<String, Buf> bufs, String one, String other) {
    Buf first = bufs.get(one);
    Buf second = bufs.get(other);
    bufs.remove(one);
    bufs.remove(other);
    first.release();
    second.release();
  }

  static void oneMoreIsDropped(Map<String, Buf> bufs, String one, String other) {
    bufs.get(one).release();
    bufs.remove(one);
    bufs.remove(other); // expect: leak
  }

  static void releasedTwice(List<Buf> bufs, int one, int other) {
    Buf buf = bufs.get(one);
    bufs.remove(other).release();
    buf.release();
    buf.release(); // expect: double-release
  }

  static void usedAfterItIsGone(Map<String, Buf> bufs, String one, String other) {
    Buf buf = bufs.get(one);
    buf.release();
    bufs.remove(one);
    bufs.remove(other).release();
    buf.size(); // expect: use-after-release
  }

  static int mayBeReplaced(List<Buf> bufs, int one, int other) {
    Buf buf = bufs.get(one);
    bufs.set(other, Buf.alloc());
    return buf.size();
  }
}
