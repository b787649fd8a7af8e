// Leaving the reading loop from its middle forgets the block in hand.
package cases.real.netty;

import fixture.Buf;
import fixture.Nullable;

class BlockLoopBreaks {
  private static final int MAX_BLOCK = 1 << 16;

  interface BlockReader {
    @Nullable
    Buf next();
  }

  static int wrong(BlockReader in) {
    int total = 0;
    while (true) {
      Buf block = in.next(); // expect: leak
      if (block == null) {
        break;
      }
      if (block.size() > MAX_BLOCK) {
        break;
      }
      total += block.size();
      block.release();
    }
    return total;
  }

  static int right(BlockReader in) {
    int total = 0;
    while (true) {
      Buf block = in.next();
      if (block == null) {
        break;
      }
      int size = block.size();
      block.release();
      if (size > MAX_BLOCK) {
        break;
      }
      total += size;
    }
    return total;
  }
}
