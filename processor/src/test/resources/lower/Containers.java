import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Containers {
  private final List<Buf> held = new ArrayList<>();

  void filled() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    Buf old = bufs.set(0, Buf.alloc());
    bufs.get(0).size();
    bufs.remove(0).release();
    bufs.addAll(held);
    held.clear();
  }

  boolean mayRefuse(Set<Buf> set, Deque<Buf> deque, Buf buf) {
    if (!set.add(buf)) {
      buf.release();
    }
    set.add(buf);
    deque.push(buf.retain());
    return deque.offer(buf);
  }

  void mapped(Map<String, Buf> map) {
    Buf old = map.put("a", Buf.alloc());
    if (old != null) {
      old.release();
    }
    for (Buf value : map.values()) {
      value.size();
    }
    for (Map.Entry<String, Buf> entry : map.entrySet()) {
      entry.getValue().release();
    }
    map.forEach((key, value) -> value.release());
    map.clear();
  }

  void iterated(List<Buf> bufs) {
    Iterator<Buf> all = bufs.iterator();
    while (all.hasNext()) {
      Buf buf = all.next();
      if (buf.readable()) {
        all.remove();
        buf.release();
      }
    }
  }

  void borrowedElements(List<@Borrowed Buf> views, Buf buf) {
    views.add(buf);
    for (Buf view : views) {
      view.size();
    }
    @Borrowed List<Buf> more = new ArrayList<>();
    more.add(buf);
  }

  void arrays(Buf lent, int at) {
    Buf[] bufs = {Buf.alloc(), null, lent};
    Buf[] others = new Buf[] {bufs[0]};
    bufs[at] = others[at + 1];
    bufs[0].release();
    @Borrowed Buf[] views = {lent};
    Buf[][] rows = new Buf[2][3];
    rows[0][1] = Buf.alloc();
    int length = bufs.length;
  }

  void varargs(Buf one, Buf two, Buf[] more) {
    Sink.takeAll(one, two);
    Sink.takeAll(more);
    Sink.borrowAll();
  }

  void taken(@Steals List<Buf> bufs, @Steals Buf... more) {
    bufs.forEach(Sink::take);
    for (Buf buf : more) {
      buf.release();
    }
  }
}
