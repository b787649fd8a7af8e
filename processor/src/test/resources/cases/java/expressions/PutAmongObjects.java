import fixture.Buf;
import fixture.Res;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Whose a reference is that goes into a container of objects of any kind, nobody says. */
class PutAmongObjects {
  static void decode(Buf in, List<Object> out) {
    if (in.readable()) {
      out.add(in.slice().retain());
    }
  }

  static void attribute(Map<String, Object> attributes) {
    Buf buf = Buf.alloc();
    attributes.put("buf", buf);
  }

  static void closedLater(Deque<AutoCloseable> resources) {
    Res res = Res.open();
    resources.push(res);
    res.read();
  }

  static void alsoLent() {
    Deque<Object> seen = new ArrayDeque<>();
    Buf buf = Buf.alloc();
    seen.push(buf);
    buf.release();
  }

  static void asked(List<Object> known) {
    Buf buf = Buf.alloc(); // expect: leak
    known.contains(buf);
  }
}
