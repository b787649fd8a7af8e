// Found by running generated programs: a function that looks at a container leaves it as it is.
package cases.soundness;

import fixture.Buf;
import fixture.Tasks;
import java.util.ArrayList;
import java.util.List;

class ReadByAFunction {
  static void stillOurs() {
    List<Buf> list = new ArrayList<>(); // expect: leak
    list.add(Buf.alloc());
    Tasks.now(
        () -> {
          for (Buf buf : list) {
            buf.size();
          }
        });
  }

  static void anArrayInAnAnonymousClass() {
    Buf[] array = new Buf[1]; // expect: leak
    array[0] = Buf.alloc();
    Tasks.now(
        new Runnable() {
          @Override
          public void run() {
            for (Buf buf : array) {
              buf.size();
            }
          }
        });
  }

  static void releasedAfterwards() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    Tasks.now(() -> list.get(0).size());
    list.forEach(Buf::release);
  }

  static void releasedByTheFunction() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    Tasks.later(() -> list.forEach(Buf::release));
  }

  static void clearedByTheFunction() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    Tasks.later(
        () -> {
          for (Buf buf : list) {
            buf.release();
          }
          list.clear();
        });
  }
}
