package zoo;

import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

/** An interface inside a class, visible in its package only. */
class Feed {
  @RefCounted
  @Managed
  interface Portion {
    @Retains
    Portion retain();

    @Releases
    void release();

    @Owned
    static Portion of(int grams) {
      throw new UnsupportedOperationException("no " + grams);
    }

    int grams();
  }
}
