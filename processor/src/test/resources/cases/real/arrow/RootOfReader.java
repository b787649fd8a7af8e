// A stream reader owns the batch that it fills; closing both closes the batch twice.
package cases.real.arrow;

import dev.custody.Borrowed;
import dev.custody.Invalidates;
import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;

class RootOfReader {
  @RefCounted
  interface Buffer {
    long getLong(long index);

    @Releases
    void close();
  }

  @RefCounted
  interface Root {
    int rowCount();

    @Borrowed
    Buffer buffer(int column);

    @Releases
    void close();
  }

  @RefCounted
  interface StreamReader {
    @Borrowed
    Root root();

    @Invalidates
    boolean loadNextBatch() throws IOException;

    @Releases
    void close();
  }

  static int wrong(StreamReader reader) throws IOException {
    int rows = 0;
    while (reader.loadNextBatch()) {
      Root root = reader.root();
      rows += root.rowCount();
      root.close(); // expect: release-of-borrowed
    }
    return rows;
  }

  static int right(StreamReader reader) throws IOException {
    int rows = 0;
    while (reader.loadNextBatch()) {
      rows += reader.root().rowCount();
    }
    return rows;
  }

  static long wrongBufferOfPreviousBatch(StreamReader reader) throws IOException {
    long sum = 0;
    Buffer column = reader.root().buffer(0);
    while (reader.loadNextBatch()) {
      sum += column.getLong(0); // expect: dangling-borrow
    }
    return sum;
  }

  static long rightBufferOfThisBatch(StreamReader reader) throws IOException {
    long sum = 0;
    while (reader.loadNextBatch()) {
      Buffer column = reader.root().buffer(0);
      sum += column.getLong(0);
    }
    return sum;
  }
}
