// Rows are cut out of a batch one by one; each of the cut out batches holds on to its buffers.
package cases.real.arrow;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;

class RowSlices {
  @RefCounted
  interface Batch extends AutoCloseable {
    int rowCount();

    Batch slice(int row, int length);

    byte[] serialize() throws IOException;

    @Override
    @Releases
    void close();
  }

  interface Collector {
    void collect(byte[] row);
  }

  static void wrong(Batch batch, Collector out) throws IOException {
    for (int row = 0; row < batch.rowCount(); row++) {
      Batch single = batch.slice(row, 1); // expect: leak
      out.collect(single.serialize());
    }
  }

  static void wrongOnFailure(Batch batch, Collector out) throws IOException {
    for (int row = 0; row < batch.rowCount(); row++) {
      Batch single = batch.slice(row, 1); // expect: leak-on-exception
      out.collect(single.serialize());
      single.close();
    }
  }

  static void right(Batch batch, Collector out) throws IOException {
    for (int row = 0; row < batch.rowCount(); row++) {
      try (Batch single = batch.slice(row, 1)) {
        out.collect(single.serialize());
      }
    }
  }
}
