// override-mismatch: an override that invalidates what the overridden method leaves valid asks
// more.
package cases.spec.override_mismatch;

import dev.custody.Borrowed;
import dev.custody.Invalidates;
import fixture.Buf;

class Invalidation {
  static class Store {
    native @Borrowed Buf get();

    void touch() {}

    @Invalidates
    void reset() {}
  }

  static final class Careful extends Store {
    @Override
    void touch() {}

    @Override
    void reset() {}
  }

  static final class Careless extends Store {
    @Override
    @Invalidates
    void touch() {} // expect: override-mismatch
  }
}
