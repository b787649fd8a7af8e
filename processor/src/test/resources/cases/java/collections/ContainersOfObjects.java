// Containers and functions whose type says nothing of counted objects; their annotations do.
package cases.java.collections;

import dev.custody.Owned;
import fixture.Buf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class ContainersOfObjects {
  static native @Owned List<Object> open();

  static void clearedAtOnce() {
    open().clear(); // expect: leak
  }

  static void dropped() {
    open(); // expect: leak
  }

  static @Owned List<Object> handedOn() {
    return open();
  }

  static void clearedInAVariable() {
    @Owned List<Object> all = open(); // expect: leak
    all.clear();
  }

  static void drainedInAVariable() {
    @Owned List<Object> all = open();
    for (Object each : all) {
      ((Buf) each).release();
    }
    all.clear();
  }

  static void parameter(@Owned Collection<Object> all) {
    all.clear(); // expect: leak
  }

  static void values(Map<String, @Owned Object> all) {
    all.clear(); // expect: leak
  }

  static void got(Supplier<@Owned Object> supplier) {
    supplier.get(); // expect: leak
  }

  static @Owned Object gotAndGiven(Supplier<@Owned Object> supplier) {
    return supplier.get();
  }
}
