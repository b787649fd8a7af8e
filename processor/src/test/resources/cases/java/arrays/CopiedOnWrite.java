import dev.custody.Disposes;
import dev.custody.Steals;
import dev.custody.Owned;
import fixture.Buf;
import java.util.Arrays;

/** An array that takes the place of another one may leave out what is released. */
final class CopiedOnWrite {
  private @Owned Buf[] all = new Buf[0];

  void add(@Steals Buf buf) {
    Buf[] fresh = Arrays.copyOf(all, all.length + 1);
    fresh[all.length] = buf;
    all = fresh;
  }

  void remove(int index) {
    Buf[] old = all;
    Buf removed = old[index];
    Buf[] fresh = new Buf[old.length - 1];
    System.arraycopy(old, 0, fresh, 0, index);
    System.arraycopy(old, index + 1, fresh, index, old.length - index - 1);
    all = fresh;
    removed.release();
  }

  void releaseFirst(int index) {
    Buf[] old = all;
    old[index].release();
    Buf[] fresh = new Buf[old.length - 1];
    System.arraycopy(old, 0, fresh, 0, index);
    System.arraycopy(old, index + 1, fresh, index, old.length - index - 1);
    all = fresh;
  }

  void removeLast() {
    Buf last = all[all.length - 1];
    all = Arrays.copyOf(all, all.length - 1);
    last.release();
  }

  void releaseOneOfAll(int index) {
    Buf[] old = all;
    Buf removed = old[index];
    Buf[] fresh = new Buf[old.length];
    System.arraycopy(old, 0, fresh, 0, old.length);
    all = fresh;
    removed.release(); // expect: release-of-borrowed
  }

  void growAndReleaseOne(int index) {
    Buf[] old = all;
    Buf removed = old[index];
    all = Arrays.copyOf(old, old.length * 2);
    removed.release(); // expect: release-of-borrowed
  }

  void releaseWithoutACopy(int index) {
    Buf[] old = all;
    Buf removed = old[index];
    removed.release(); // expect: release-of-borrowed
  }

  void copyThatIsNotStored(int index) {
    Buf[] old = all;
    Buf removed = old[index];
    Buf[] fresh = new Buf[old.length - 1];
    System.arraycopy(old, 0, fresh, 0, index);
    removed.release(); // expect: release-of-borrowed
    fresh[0].size();
  }

  void releaseTwice(int index) {
    Buf[] old = all;
    Buf removed = old[index];
    Buf[] fresh = new Buf[old.length - 1];
    System.arraycopy(old, 0, fresh, 0, index);
    removed.release();
    removed.release(); // expect: double-release
    all = fresh;
  }

  @Disposes
  void close() {
    for (Buf each : all) {
      each.release();
    }
  }
}
