// A reader is reopened when the index has changed: the result may be null, the old one stays open.
package cases.real.lucene;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Nullable;
import java.io.IOException;

class ReopenedReader {
  @RefCounted
  static class DirectoryReader {
    static native DirectoryReader open(String path) throws IOException;

    /** A new reader, or null if there is nothing new. */
    static native @Nullable DirectoryReader openIfChanged(DirectoryReader old) throws IOException;

    @Retains
    native void incRef();

    @Releases
    native void decRef();

    native int numDocs();
  }

  static class Index {
    private DirectoryReader reader;

    Index(@Steals DirectoryReader reader) {
      this.reader = reader;
    }

    void wrong() throws IOException {
      DirectoryReader changed = DirectoryReader.openIfChanged(reader);
      if (changed != null) {
        reader = changed; // expect: owned-field-leak
      }
    }

    void wrongOnNull() throws IOException {
      reader = DirectoryReader.openIfChanged(reader); // expect: owned-field-leak
    }

    void right() throws IOException {
      DirectoryReader changed = DirectoryReader.openIfChanged(reader);
      if (changed != null) {
        DirectoryReader old = reader;
        reader = changed;
        old.decRef();
      }
    }

    int wrongCount() throws IOException {
      DirectoryReader changed = DirectoryReader.openIfChanged(reader); // expect: leak
      return changed == null ? reader.numDocs() : changed.numDocs();
    }

    DirectoryReader acquire() {
      reader.incRef();
      return reader;
    }

    @Disposes
    void close() {
      reader.decRef();
    }
  }
}
