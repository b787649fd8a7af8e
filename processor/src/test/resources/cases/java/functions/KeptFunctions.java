// Java: a function is kept when it is stored, returned or passed on, not while it stays in a local
// variable.
package cases.java.functions;

import fixture.Buf;
import fixture.Tasks;
import java.util.List;
import java.util.function.Supplier;

class KeptFunctions {
  private Runnable task;

  void storedInAField(Buf buf) {
    task = () -> buf.size(); // expect: borrowed-escape
  }

  void storedInAFieldWithAReferenceOfItsOwn(Buf buf) {
    buf.retain();
    task = () -> buf.release();
  }

  static void passedOnLater(Buf buf) {
    Runnable local = () -> buf.size(); // expect: borrowed-escape
    Tasks.later(local);
  }

  static void passedOnInPlace(Buf buf) {
    Runnable local = () -> buf.size();
    Tasks.now(local);
    local.run();
  }

  static Supplier<Integer> returned(Buf buf) {
    return () -> buf.size(); // expect: borrowed-escape
  }

  static void storedInAList(List<Runnable> tasks, Buf buf) {
    tasks.add(() -> buf.size()); // expect: borrowed-escape
  }

  static void storedInAListWithAReferenceOfItsOwn(List<Runnable> tasks, Buf buf) {
    buf.retain();
    tasks.add(() -> buf.release());
  }

  static Supplier<Integer> nothingCounted(Buf buf) {
    int size = buf.size();
    return () -> size;
  }
}
