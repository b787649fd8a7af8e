// A loop discharges a container field in a disposing method; elsewhere what it discarded must leave
// the field, too.
package cases.spec.analysis;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class DrainedFields {
  static final class Batch {
    private List<Buf> bufs = new ArrayList<>();

    void add(@Steals Buf buf) {
      bufs.add(buf);
    }

    void releasedAndCleared() {
      for (Buf buf : bufs) {
        buf.release();
      }
      bufs.clear();
    }

    void releasedAndReplaced() {
      for (Buf buf : bufs) {
        buf.release();
      }
      bufs = new ArrayList<>();
    }

    void releasedAndLeft() {
      for (Buf buf : bufs) {
        buf.release(); // expect: stale-field
      }
    }

    List<Buf> handedOn() {
      List<Buf> others = new ArrayList<>();
      for (Buf buf : bufs) {
        others.add(buf); // expect: borrowed-escape
      }
      return others;
    }

    List<Buf> handedOnAndCleared() {
      List<Buf> others = new ArrayList<>();
      for (Buf buf : bufs) {
        others.add(buf);
      }
      bufs.clear();
      return others;
    }

    List<Buf> shared() {
      List<Buf> others = new ArrayList<>();
      for (Buf buf : bufs) {
        others.add(buf.retain());
      }
      return others;
    }

    static List<Buf> handedOnByAnother(Batch batch) {
      List<Buf> others = new ArrayList<>();
      for (Buf buf : batch.bufs) {
        others.add(buf); // expect: borrowed-escape
      }
      return others;
    }

    @Disposes
    void close() {
      for (Buf buf : bufs) {
        buf.release();
      }
    }
  }
}
