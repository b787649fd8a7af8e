// An operator takes a column out of a page as its own result; the page still owns that column.
package cases.real.elastic;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class BlocksOfPage {
  @RefCounted
  interface Block extends AutoCloseable {
    @Retains
    void incRef();

    @Override
    @Releases
    void close();

    int positions();
  }

  @RefCounted
  interface Page {
    @Borrowed
    Block getBlock(int channel);

    @Releases
    void releaseBlocks();
  }

  interface BlockFactory {
    Block constant(int value, int positions);

    Block add(Block left, Block right);
  }

  static Block wrongColumn(Page page, int channel) {
    return page.getBlock(channel); // expect: return-of-borrowed
  }

  static Block rightColumn(Page page, int channel) {
    Block block = page.getBlock(channel);
    block.incRef();
    return block;
  }

  static Block wrongSum(BlockFactory factory, Page page) {
    try (Block left = page.getBlock(0); // expect: release-of-borrowed
        Block right = factory.constant(1, left.positions())) {
      return factory.add(left, right);
    }
  }

  static Block rightSum(BlockFactory factory, Page page) {
    Block left = page.getBlock(0);
    try (Block right = factory.constant(1, left.positions())) {
      return factory.add(left, right);
    }
  }

  static int wrongAfterwards(@Steals Page page) {
    Block column = page.getBlock(0);
    page.releaseBlocks();
    return column.positions(); // expect: dangling-borrow
  }

  static Block rightKept(@Steals Page page) {
    Block column = page.getBlock(0);
    column.incRef();
    page.releaseBlocks();
    return column;
  }
}
