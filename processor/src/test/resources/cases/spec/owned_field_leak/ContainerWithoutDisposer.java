// A container field owns its elements by default, so that somebody must discard them.
package cases.spec.owned_field_leak;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class ContainerWithoutDisposer {
  static final class NobodyDrains {
    private final List<Buf> bufs = new ArrayList<>(); // expect: owned-field-leak

    void add(@Steals Buf buf) {
      bufs.add(buf);
    }
  }

  static final class Drains {
    private final Deque<Buf> bufs = new ArrayDeque<>();

    void add(@Steals Buf buf) {
      bufs.add(buf);
    }

    @Disposes
    void close() {
      Buf buf;
      while ((buf = bufs.poll()) != null) {
        buf.release();
      }
    }
  }

  static final class ReleasesEach {
    private final List<Buf> bufs = new ArrayList<>();

    void add(@Steals Buf buf) {
      bufs.add(buf);
    }

    @Disposes
    void close() {
      bufs.forEach(Buf::release);
      bufs.clear();
    }
  }

  static final class OnlyRefers {
    private final List<@Borrowed Buf> bufs = new ArrayList<>();

    void add(@Borrowed Buf buf) {
      bufs.add(buf);
    }
  }
}
