// stale-field: a container in an owned field still holds the elements that were all released or given away.
package cases.spec.stale_field;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import fixture.Buf;
import fixture.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ElementsStay {
  private final List<Buf> bufs = new ArrayList<>();
  private final Map<String, Buf> named = new HashMap<>();
  private @Borrowed List<Buf> lent;

  void released() {
    for (Buf buf : bufs) {
      buf.release(); // expect: stale-field
    }
  }

  void releasedByReference() {
    bufs.forEach(Buf::release); // expect: stale-field
  }

  void given() {
    for (Buf buf : named.values()) {
      Sink.take(buf); // expect: stale-field
    }
  }

  void ofAnother(ElementsStay other) {
    for (Buf buf : other.bufs) {
      buf.release(); // expect: stale-field
    }
  }

  void cleared() {
    for (Buf buf : bufs) {
      buf.release();
    }
    bufs.clear();
  }

  void clearedByReference() {
    bufs.forEach(Buf::release);
    bufs.clear();
  }

  void retained() {
    for (Buf buf : named.values()) {
      Sink.take(buf.retain());
    }
  }

  void oneOfThem() {
    bufs.get(0).release(); // expect: release-of-borrowed
  }

  void ofTheLent() {
    for (Buf buf : lent) {
      buf.release(); // expect: release-of-borrowed
    }
  }

  @Disposes
  void close() {
    bufs.forEach(Buf::release);
    named.values().forEach(Buf::release);
  }
}
