import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import java.util.ArrayList;
import java.util.List;

/** A loop releases the first elements, as many as it can; then these are dropped. */
final class FirstOnesDropped {
  private final List<@Owned Buf> all = new ArrayList<>();

  void released() {
    int done = 0;
    for (Buf each : all) {
      if (!each.readable()) {
        break;
      }
      each.release();
      done++;
    }
    all.subList(0, done).clear();
  }

  void givenAway() {
    int done = 0;
    for (Buf each : all) {
      if (!Sink.offer(each)) {
        break;
      }
      done++;
    }
    all.subList(0, done).clear();
  }

  void releasedByIndex() {
    int done = 0;
    for (; done < all.size(); done++) {
      Buf each = all.get(done);
      if (!each.readable()) {
        break;
      }
      each.release();
    }
    if (done > 0) {
      all.subList(0, done).clear();
    }
  }

  void looksOnly() {
    int done = 0;
    for (Buf each : all) {
      if (!each.readable()) {
        break;
      }
      done++;
    }
    all.subList(0, done).clear(); // expect: owned-field-leak
  }

  void leftThere() {
    for (Buf each : all) {
      if (!each.readable()) {
        break;
      }
      each.release(); // expect: release-of-borrowed
    }
  }

  static void ofTheCaller(List<@Owned Buf> lent) {
    int done = 0;
    for (Buf each : lent) {
      if (!each.readable()) {
        break;
      }
      each.release();
      done++;
    }
    lent.subList(0, done).clear();
  }

  @Disposes
  void close() {
    all.forEach(Buf::release);
  }
}
