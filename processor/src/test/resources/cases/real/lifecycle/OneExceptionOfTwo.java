// The cleanup is in the handler of one exception; the other kind passes it by.
package cases.real.lifecycle;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.FileNotFoundException;
import java.io.IOException;

class OneExceptionOfTwo {
  @RefCounted
  interface Mapping {
    void load(String file) throws IOException;

    @Releases
    void unmap();
  }

  interface Memory {
    Mapping map();
  }

  static Mapping wrong(Memory memory, String file) throws IOException {
    Mapping mapping = memory.map(); // expect: leak-on-exception
    try {
      mapping.load(file);
    } catch (FileNotFoundException e) {
      mapping.unmap();
      throw e;
    }
    return mapping;
  }

  static Mapping right(Memory memory, String file) throws IOException {
    Mapping mapping = memory.map();
    try {
      mapping.load(file);
    } catch (FileNotFoundException e) {
      mapping.unmap();
      return memory.map();
    } catch (IOException e) {
      mapping.unmap();
      throw new IOException(file, e);
    }
    return mapping;
  }

  static void wrongFinally(Memory memory, String file) throws IOException {
    Mapping first = null;
    Mapping second = null;
    try {
      first = memory.map();
      second = memory.map(); // expect: leak
      first.load(file);
    } finally {
      if (first != null) {
        first.unmap();
      } else if (second != null) {
        second.unmap();
      }
    }
  }

  static void rightFailureKept(Memory memory, String file) throws IOException {
    IOException failure = null;
    Mapping mapping = memory.map();
    try {
      mapping.load(file);
    } catch (IOException e) {
      failure = e;
    }
    mapping.unmap();
    if (failure != null) {
      throw failure;
    }
  }
}
