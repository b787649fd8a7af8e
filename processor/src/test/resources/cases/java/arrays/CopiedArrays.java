// Arrays.copyOf gives another array with the same elements: whose they are, what becomes of the
// first one tells.
package cases.java.arrays;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Arrays;

class CopiedArrays {
  private Buf[] v = new Buf[3];
  private int n;

  @Owned Buf[] transfer() {
    Buf[] r = Arrays.copyOf(v, v.length);
    Arrays.fill(v, null);
    return r;
  }

  void grow(@Steals Buf b) {
    if (n == v.length) v = Arrays.copyOf(v, n * 2);
    v[n++] = b;
  }

  static void local(int n) {
    Buf[] a = new Buf[n];
    for (int i = 0; i < n; i++) a[i] = Buf.alloc();
    a = Arrays.copyOf(a, n * 2);
    for (int i = 0; i < n; i++) a[i].release();
  }

  static void localLeak(int n) {
    Buf[] a = new Buf[n]; // expect: leak
    for (int i = 0; i < n; i++) a[i] = Buf.alloc();
    a = Arrays.copyOf(a, n * 2);
  }

  static void localOther(int n) {
    Buf[] a = new Buf[n];
    for (int i = 0; i < n; i++) a[i] = Buf.alloc();
    Buf[] b = Arrays.copyOf(a, n);
    for (Buf x : b) x.release();
  }

  static Buf[] localRet(int n) {
    Buf[] a = new Buf[n];
    for (int i = 0; i < n; i++) a[i] = Buf.alloc();
    return Arrays.copyOf(a, n / 2);
  }

  @Borrowed Buf[] snapshot() { return Arrays.copyOf(v, n); }

  int total() { int s = 0; for (Buf b : Arrays.copyOf(v, n)) s += b.size(); return s; }

  @Disposes void close() { for (Buf b : v) if (b != null) b.release(); }
}
