// A reference is wrapped into a releasable that gives it back; from then on that one owns it.
package cases.real.elastic;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import java.io.IOException;

class ReleasableOfStore {
  interface Releasable {
    void close();
  }

  @RefCounted
  interface Store {
    @Retains
    void incRef();

    @Releases
    void decRef();

    String directory();
  }

  static class Handle {
    private final String directory;
    private final Releasable onClose;

    Handle(String directory, Releasable onClose) throws IOException {
      if (directory.isEmpty()) {
        throw new IOException("no directory");
      }
      this.directory = directory;
      this.onClose = onClose;
    }

    void close() {
      onClose.close();
    }
  }

  static Handle wrong(Store store) throws IOException {
    store.incRef();
    Releasable releasable = () -> store.decRef();
    try {
      return new Handle(store.directory(), releasable);
    } catch (IOException e) {
      store.decRef(); // expect: double-release
      throw e;
    }
  }

  static Handle right(Store store) throws IOException {
    store.incRef();
    Releasable releasable = () -> store.decRef();
    try {
      return new Handle(store.directory(), releasable);
    } catch (IOException e) {
      releasable.close();
      throw e;
    }
  }

  static Handle rightMethodReference(Store store) throws IOException {
    store.incRef();
    Releasable releasable = store::decRef;
    try {
      Handle handle = new Handle(store.directory(), releasable);
      releasable = null;
      return handle;
    } finally {
      if (releasable != null) {
        releasable.close();
      }
    }
  }
}
