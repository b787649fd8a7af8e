// Search hits are counted one by one; the object that keeps an array of them releases each.
package cases.real.elastic;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class HitsArray {
  @RefCounted
  interface Hit {
    @Retains
    Hit retain();

    @Releases
    void decRef();

    float score();
  }

  static class WrongHits {
    private final Hit[] hits; // expect: owned-field-leak

    WrongHits(@Steals Hit[] hits) {
      this.hits = hits;
    }

    Hit best() {
      return hits[0]; // expect: return-of-borrowed
    }

    int size() {
      return hits.length;
    }
  }

  static class RightHits {
    private final Hit[] hits;

    RightHits(@Steals Hit[] hits) {
      this.hits = hits;
    }

    @Borrowed
    Hit at(int index) {
      return hits[index];
    }

    Hit best() {
      return hits[0].retain();
    }

    @Disposes
    void close() {
      for (Hit hit : hits) {
        hit.decRef();
      }
    }
  }
}
