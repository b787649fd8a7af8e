// Streams whose elements become numbers: what the function discards is discarded.
package cases.java.functions;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class MappedToNumbers {
  static native List<@Owned Buf> all();

  static int drained() {
    return all().stream()
        .mapToInt(
            buf -> {
              int size = buf.size();
              buf.release();
              return size;
            })
        .sum();
  }

  static long drainedInFinally(@Borrowed Buf buf) {
    List<Buf> own = new ArrayList<>();
    own.add(buf.retain());
    return own.stream()
        .mapToLong(
            each -> {
              try {
                return each.size();
              } finally {
                each.release();
              }
            })
        .sum();
  }

  static int onlyCounted() {
    return all().stream().mapToInt(Buf::size).sum(); // expect: leak
  }

  static int countedAndReleased() {
    List<Buf> own = all();
    int sum = own.stream().mapToInt(Buf::size).sum();
    own.forEach(Buf::release);
    return sum;
  }

  static int countedOfLent(List<@Borrowed Buf> lent) {
    return lent.stream().mapToInt(Buf::size).sum();
  }

  static void releasedTwice() {
    List<Buf> own = all();
    own.stream()
        .mapToInt(
            buf -> {
              buf.release();
              return 1;
            })
        .sum();
    own.forEach(Buf::release); // expect: double-release
  }

  static int releasedOfLent(List<@Borrowed Buf> lent) {
    return lent.stream()
        .mapToInt(
            buf -> {
              buf.release(); // expect: release-of-borrowed
              return 1;
            })
        .sum();
  }

  static int someReleased() {
    return all().stream()
        .filter(buf -> buf.size() > 1)
        .mapToInt(
            buf -> {
              buf.release();
              return 1;
            })
        .sum();
  }

  /** What becomes other objects is not followed. */
  static List<Buf> retained(List<@Borrowed Buf> lent) {
    return lent.stream().map(Buf::retain).toList();
  }
}
