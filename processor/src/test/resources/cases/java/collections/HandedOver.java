// What a field's container has and another one gets with all the rest must leave the field: both would
// own it.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class HandedOver {
  private final Deque<Buf> a = new ArrayDeque<>(), b = new ArrayDeque<>();
  private List<Buf> c = new ArrayList<>();

  void wrong() { b.addAll(a); } // expect: stale-field

  void wrongOut(List<Buf> out) { out.addAll(c); } // expect: stale-field

  void right() { b.addAll(a); a.clear(); }

  void rightIf() { if (!a.isEmpty()) { b.addAll(a); a.clear(); } }

  void rightOut(List<Buf> out) { out.addAll(c); c.clear(); }

  void rightNew(List<Buf> out) { out.addAll(c); c = new ArrayList<>(); }

  void rightRetained(List<Buf> out) { for (Buf x : c) x.retain(); out.addAll(c); }

  void rightBorrowed(List<@Borrowed Buf> out) { out.addAll(c); }

  List<Buf> rightTaken() { List<Buf> l = new ArrayList<>(c); c.clear(); return l; }

  int total() { List<Buf> l = new ArrayList<>(); l.addAll(c); int s = 0; for (Buf x : l) s += x.size(); return s; }

  int totalBorrowed() { List<@Borrowed Buf> l = new ArrayList<>(); l.addAll(c); int s = 0; for (Buf x : l) s += x.size(); return s; }

  void sorted() { List<Buf> l = new ArrayList<>(c); l.sort(null); c.clear(); c.addAll(l); }

  void sorted2() { List<Buf> l = new ArrayList<>(c); c = l; }

  @Disposes void close() { a.forEach(Buf::release); b.forEach(Buf::release); c.forEach(Buf::release); a.clear(); b.clear(); c.clear(); }
}
