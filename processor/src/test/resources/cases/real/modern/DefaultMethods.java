// An interface offers the work on borrowed buffers and, built on it, a convenient way for owned ones.
package cases.real.modern;

import dev.custody.Steals;
import fixture.Buf;
import java.io.IOException;

class DefaultMethods {
  interface Codec {
    int measure(Buf buf) throws IOException;

    default int rightConsume(@Steals Buf buf) throws IOException {
      try {
        return measure(buf);
      } finally {
        buf.release();
      }
    }

    default int wrongConsume(@Steals Buf buf) throws IOException { // expect: leak-on-exception
      int size = measure(buf);
      buf.release();
      return size;
    }

    static Codec rightLogging(Codec inner) {
      return buf -> {
        System.err.println("measuring " + buf.size());
        return inner.measure(buf);
      };
    }
  }

  static class Stealing implements Codec {
    @Override
    public int measure(@Steals Buf buf) { // expect: override-mismatch
      int size = buf.size();
      buf.release();
      return size;
    }
  }

  static class Plain implements Codec {
    @Override
    public int measure(Buf buf) {
      return buf.size();
    }

    @Override
    public int rightConsume(Buf buf) {
      int size = buf.size();
      buf.release();
      return size;
    }
  }
}
