// A vector is looked up in its batch and still read when the batch was closed.
package cases.real.arrow;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

class VectorOfClosedRoot {
  @RefCounted
  interface Vector {
    long get(int index);

    int valueCount();

    @Retains
    Vector retain();

    @Releases
    void close();
  }

  @RefCounted
  interface Root extends AutoCloseable {
    @Borrowed
    Vector getVector(String name);

    @Override
    @Releases
    void close();
  }

  interface Loader {
    Root load(String path);
  }

  static long wrong(Loader loader) {
    Vector prices;
    try (Root root = loader.load("prices.arrow")) {
      prices = root.getVector("price");
    }
    return prices.get(0); // expect: dangling-borrow
  }

  static long right(Loader loader) {
    try (Root root = loader.load("prices.arrow")) {
      Vector prices = root.getVector("price");
      return prices.get(0);
    }
  }

  static Vector rightKept(Loader loader) {
    try (Root root = loader.load("prices.arrow")) {
      return root.getVector("price").retain();
    }
  }

  static Vector wrongKept(Loader loader) {
    Root root = loader.load("prices.arrow"); // expect: leak
    return root.getVector("price"); // expect: return-of-borrowed
  }
}
