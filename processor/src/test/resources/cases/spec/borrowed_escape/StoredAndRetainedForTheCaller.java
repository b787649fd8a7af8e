// borrowed-escape: what is retained for the caller alone is borrowed where it was stored.
package cases.spec.borrowed_escape;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.Map;

class StoredAndRetainedForTheCaller {
  private Buf last;
  private @Borrowed Buf seen;

  @Owned
  Buf wrong(Map<String, Buf> bufs, String name) {
    Buf buf = bufs.get(name);
    close();
    last = buf; // expect: borrowed-escape
    return buf.retain();
  }

  @Owned
  Buf right(Map<String, Buf> bufs, String name) {
    Buf buf = bufs.get(name);
    close();
    last = buf.retain();
    return buf.retain();
  }

  @Owned
  Buf rightAfterwards(Map<String, Buf> bufs, String name) {
    Buf buf = bufs.get(name);
    close();
    last = buf;
    buf.retain();
    return buf.retain();
  }

  @Owned
  Buf onlySeen(Map<String, Buf> bufs, String name) {
    Buf buf = bufs.get(name);
    seen = buf;
    return buf.retain();
  }

  @Disposes
  void close() {
    if (last != null) {
      last.release();
    }
    last = null;
  }
}
