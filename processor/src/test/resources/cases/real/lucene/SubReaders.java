// Opening one reader per segment: when one of them fails, those before it stay open.
package cases.real.lucene;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;
import java.util.List;

class SubReaders {
  @RefCounted
  static class SegmentReader {
    static native SegmentReader open(String segment) throws IOException;

    @Releases
    native void close();
  }

  static SegmentReader[] wrong(List<String> segments) throws IOException {
    SegmentReader[] readers = new SegmentReader[segments.size()]; // expect: leak-on-exception
    for (int i = 0; i < readers.length; i++) {
      readers[i] = SegmentReader.open(segments.get(i));
    }
    return readers;
  }

  static SegmentReader[] right(List<String> segments) throws IOException {
    SegmentReader[] readers = new SegmentReader[segments.size()];
    boolean success = false;
    try {
      for (int i = 0; i < readers.length; i++) {
        readers[i] = SegmentReader.open(segments.get(i));
      }
      success = true;
      return readers;
    } finally {
      if (!success) {
        for (SegmentReader reader : readers) {
          if (reader != null) {
            reader.close();
          }
        }
      }
    }
  }
}
