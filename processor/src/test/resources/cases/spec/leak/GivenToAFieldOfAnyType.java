// leak: a field of any type owns nothing unless it says so.
package cases.spec.leak;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class GivenToAFieldOfAnyType {
  static class Box<T> {
    private T value;

    Box(@Steals T value) { // expect: leak
      this.value = value;
    }
  }

  static class Owner<T extends Buf> {
    private @Owned T value;

    Owner(@Steals T value) {
      this.value = value;
    }

    @Disposes
    void close() {
      value.release();
      value = null;
    }
  }
}
