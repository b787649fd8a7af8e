// A recycler takes objects back until it is full; the others have to be destroyed.
package cases.real.pools;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import dev.custody.When;

class RecycledObject {
  @RefCounted
  static class Parser {
    native void reset();

    @Releases
    native void destroy();

    native int parse(String text);
  }

  static class Recycler {
    native boolean recycle(@Steals(when = When.IF_TRUE) Parser parser);

    native Parser get();
  }

  static int wrong(Recycler recycler, String text) {
    Parser parser = recycler.get(); // expect: leak
    int result = parser.parse(text);
    parser.reset();
    recycler.recycle(parser);
    return result;
  }

  static int wrongDestroysTaken(Recycler recycler, String text) {
    Parser parser = recycler.get(); // expect: leak
    int result = parser.parse(text);
    if (recycler.recycle(parser)) {
      parser.destroy(); // expect: double-release
    }
    return result;
  }

  static int right(Recycler recycler, String text) {
    Parser parser = recycler.get();
    int result;
    try {
      result = parser.parse(text);
    } finally {
      parser.reset();
      if (!recycler.recycle(parser)) {
        parser.destroy();
      }
    }
    return result;
  }
}
