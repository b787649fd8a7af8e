import fixture.*;

class Example {
  static boolean pick(boolean[] wanted) {
    Buf buf = Buf.alloc();
    Buf a = null, b = null, c = null, d = null, e = null, f = null, g = null;
    if (wanted[0]) {
      a = buf;
    }
    if (wanted[1]) {
      b = buf;
    }
    if (wanted[2]) {
      c = buf;
    }
    if (wanted[3]) {
      d = buf;
    }
    if (wanted[4]) {
      e = buf;
    }
    if (wanted[5]) {
      f = buf;
    }
    if (wanted[6]) {
      g = buf;
    }
    buf.release();
    return a == b && c == d && e == f && g == a;
  }
}
