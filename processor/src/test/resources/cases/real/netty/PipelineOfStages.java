// Stages hand a buffer on to one another, each giving back what it was given, or something else.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Nullable;
import java.io.IOException;
import java.util.List;

class PipelineOfStages {
  interface Stage {
    /** Takes the buffer over, also when it fails, and returns what is to be handed on, or null. */
    @Nullable
    Buf apply(@Steals Buf buf) throws IOException;
  }

  static Buf right(List<Stage> stages, @Steals Buf input) throws IOException {
    Buf current = input;
    for (Stage stage : stages) {
      current = stage.apply(current);
      if (current == null) {
        return Buf.EMPTY;
      }
    }
    return current;
  }

  static int wrong(List<Stage> stages, @Steals Buf input) throws IOException {
    Buf current = input;
    int total = 0;
    for (Stage stage : stages) {
      Buf next = stage.apply(current);
      total += current.size(); // expect: use-after-steal
      if (next == null) {
        return total;
      }
      current = next;
    }
    current.release();
    return total;
  }

  static Stage rightSkipEmpty() {
    return buf -> {
      if (buf.readable()) {
        return buf;
      }
      buf.release();
      return null;
    };
  }

  static Stage wrongSkipEmpty() {
    return buf -> buf.readable() ? buf : null; // expect: leak
  }

  static Stage rightCopy() {
    return buf -> {
      try {
        return buf.copy();
      } finally {
        buf.release();
      }
    };
  }

  static Stage wrongLimit(int limit) {
    return buf -> { // expect: leak-on-exception
      if (buf.size() > limit) {
        throw new IOException("more than " + limit);
      }
      return buf;
    };
  }
}
