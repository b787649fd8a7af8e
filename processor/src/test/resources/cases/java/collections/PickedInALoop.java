// An element that a loop picks lives in the container as the others do, and ends with them.
package cases.java.collections;

import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class PickedInALoop {
  static int max(int n) {
    List<Buf> keys = new ArrayList<>();
    for (int i = 0; i < n; i++) keys.add(Buf.alloc());
    Buf best = null;
    for (Buf k : keys) if (best == null || k.size() > best.size()) best = k;
    for (Buf k : keys) k.release();
    return best == null ? 0 : best.size(); // expect: use-after-release
  }
  static int maxRight(int n) {
    List<Buf> keys = new ArrayList<>();
    for (int i = 0; i < n; i++) keys.add(Buf.alloc());
    Buf best = null;
    for (Buf k : keys) if (best == null || k.size() > best.size()) best = k;
    int size = best == null ? 0 : best.size();
    for (Buf k : keys) k.release();
    return size;
  }
  static int maxRetained(int n) {
    List<Buf> keys = new ArrayList<>();
    for (int i = 0; i < n; i++) keys.add(Buf.alloc());
    Buf best = null;
    for (Buf k : keys) if (best == null || k.size() > best.size()) best = k;
    if (best != null) best.retain();
    for (Buf k : keys) k.release();
    if (best == null) return 0;
    int size = best.size();
    best.release();
    return size;
  }
  static int last(int n) {
    Buf[] keys = new Buf[n];
    for (int i = 0; i < n; i++) keys[i] = Buf.alloc();
    Buf best = null;
    for (int i = 0; i < n; i++) best = keys[i];
    for (Buf k : keys) k.release();
    return best == null ? 0 : best.size(); // expect: use-after-release
  }
  static int lastList(int n) {
    List<Buf> keys = new ArrayList<>();
    for (int i = 0; i < n; i++) keys.add(Buf.alloc());
    Buf best = null;
    for (int i = 0; i < keys.size(); i++) if (keys.get(i).readable()) best = keys.get(i);
    for (int i = 0; i < keys.size(); i++) keys.get(i).release();
    return best == null ? 0 : best.size(); // expect: use-after-release
  }
  static int exceptBest(int n) {
    List<Buf> keys = new ArrayList<>();
    for (int i = 0; i < n; i++) keys.add(Buf.alloc());
    Buf best = null;
    for (Buf k : keys) if (best == null || k.size() > best.size()) best = k;
    for (Buf k : keys) if (k != best) k.release();
    if (best == null) return 0;
    int s = best.size();
    best.release();
    return s;
  }
  static int cleared(int n) {
    List<Buf> keys = new ArrayList<>();
    for (int i = 0; i < n; i++) keys.add(Buf.alloc());
    Buf best = null;
    for (Buf k : keys) if (best == null || k.size() > best.size()) best = k;
    for (Buf k : keys) k.release();
    keys.clear();
    return best == null ? 0 : best.size(); // expect: use-after-release
  }
}
