import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.List;
import java.util.Map;

/** What becomes of containers in a container is followed no further, whoever has them. */
class ContainersOfContainers {
  static void lists(@Steals List<List<@Owned Buf>> all) {
    for (List<Buf> part : all) {
      for (Buf each : part) {
        each.release();
      }
      part.clear();
    }
  }

  static void values(@Steals Map<String, List<Buf>> all) {
    for (List<Buf> part : all.values()) {
      part.forEach(Buf::release);
    }
  }

  static void arrays(@Steals Buf[][] all) {
    for (Buf[] part : all) {
      for (Buf each : part) {
        each.release();
      }
    }
  }

  static void releasedTwice(@Steals List<List<Buf>> all) {
    for (List<Buf> part : all) {
      for (Buf each : part) {
        each.release();
        each.release(); // expect: double-release
      }
    }
  }

  static void oneOfThem(@Steals List<Buf> part) { // expect: leak
    for (Buf each : part) {
      each.size();
    }
  }
}

/** An annotation on an array of arrays is about what is in these. */
final class Cells {
  private final @Owned Buf[][] cells = new Buf[4][4];

  void set(int row, int column, @Steals Buf buf) {
    Buf old = cells[row][column];
    cells[row][column] = buf;
    if (old != null) {
      old.release();
    }
  }

  @Disposes
  void close() {
    for (Buf[] row : cells) {
      for (Buf each : row) {
        if (each != null) {
          each.release();
        }
      }
    }
  }
}
