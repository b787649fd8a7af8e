// A record batch retains the buffers it is made of; whoever made both must close both.
package cases.real.arrow;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;

class RecordBatchKeepsItsOwn {
  @RefCounted
  static class ArrowBuf {
    static native ArrowBuf allocate(long size);

    @Releases
    native void close();
  }

  @RefCounted
  static class RecordBatch {
    static native RecordBatch of(int rows, @Borrowed ArrowBuf... buffers);

    native int computeBodyLength();

    @Releases
    native void close();
  }

  interface Channel {
    void write(RecordBatch batch) throws IOException;
  }

  static void wrong(Channel channel) throws IOException {
    ArrowBuf validity = ArrowBuf.allocate(8); // expect: leak
    ArrowBuf data = ArrowBuf.allocate(64); // expect: leak
    RecordBatch batch = RecordBatch.of(8, validity, data);
    try {
      channel.write(batch);
    } finally {
      batch.close();
    }
  }

  static void right(Channel channel) throws IOException {
    ArrowBuf validity = ArrowBuf.allocate(8);
    ArrowBuf data = ArrowBuf.allocate(64);
    RecordBatch batch = RecordBatch.of(8, validity, data);
    validity.close();
    data.close();
    try {
      channel.write(batch);
    } finally {
      batch.close();
    }
  }

  static int rightMeasured() {
    ArrowBuf data = ArrowBuf.allocate(64);
    try {
      RecordBatch batch = RecordBatch.of(8, data);
      int length = batch.computeBodyLength();
      batch.close();
      return length;
    } finally {
      data.close();
    }
  }
}
