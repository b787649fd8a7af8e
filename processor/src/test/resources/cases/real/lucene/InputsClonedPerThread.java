// Two inputs on one file: closing them in the wrong place on the way out of a failed open.
package cases.real.lucene;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.io.IOException;

class InputsClonedPerThread {
  @RefCounted
  interface IndexInput extends AutoCloseable {
    IndexInput slice(long from) throws IOException;

    long readVLong() throws IOException;

    @Override
    @Releases
    void close();
  }

  interface Directory {
    IndexInput openInput(String name) throws IOException;
  }

  static class FieldsReader {
    private final IndexInput fields;
    private final IndexInput index;

    FieldsReader(@Steals IndexInput fields, @Steals IndexInput index) {
      this.fields = fields;
      this.index = index;
    }

    @Disposes
    void close() {
      fields.close();
      index.close();
    }
  }

  static FieldsReader wrong(Directory directory, String segment) throws IOException {
    IndexInput fields = directory.openInput(segment + ".fdt"); // expect: leak-on-exception
    IndexInput index = directory.openInput(segment + ".fdx"); // expect: leak-on-exception
    if (index.readVLong() != 1) {
      throw new IOException("bad version of " + segment);
    }
    return new FieldsReader(fields, index);
  }

  static FieldsReader right(Directory directory, String segment) throws IOException {
    IndexInput fields = null;
    IndexInput index = null;
    boolean success = false;
    try {
      fields = directory.openInput(segment + ".fdt");
      index = directory.openInput(segment + ".fdx");
      if (index.readVLong() != 1) {
        throw new IOException("bad version of " + segment);
      }
      FieldsReader reader = new FieldsReader(fields, index);
      success = true;
      return reader;
    } finally {
      if (!success) {
        if (fields != null) {
          fields.close();
        }
        if (index != null) {
          index.close();
        }
      }
    }
  }

  static long rightHeader(Directory directory, String segment) throws IOException {
    try (IndexInput whole = directory.openInput(segment);
        IndexInput header = whole.slice(0)) {
      return header.readVLong();
    }
  }
}
