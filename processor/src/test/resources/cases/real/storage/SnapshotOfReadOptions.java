// A database snapshot is lent to the read options; releasing it first leaves them with nothing.
package cases.real.storage;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import fixture.Nullable;

class SnapshotOfReadOptions {
  @RefCounted
  interface Snapshot {
    long sequence();
  }

  static class ReadOptions {
    @Borrowed private Snapshot snapshot;

    ReadOptions at(Snapshot snapshot) {
      this.snapshot = snapshot;
      return this;
    }

    long sequence() {
      return snapshot == null ? Long.MAX_VALUE : snapshot.sequence();
    }
  }

  interface Database {
    Snapshot getSnapshot();

    void releaseSnapshot(@Releases Snapshot snapshot);

    @Nullable
    byte[] get(ReadOptions options, byte[] key);
  }

  static byte[] wrong(Database database, byte[] key) {
    Snapshot snapshot = database.getSnapshot(); // expect: leak
    ReadOptions options = new ReadOptions().at(snapshot);
    byte[] value = database.get(options, key);
    if (value == null) {
      return new byte[0];
    }
    database.releaseSnapshot(snapshot);
    return value;
  }

  static byte[] right(Database database, byte[] key) {
    Snapshot snapshot = database.getSnapshot();
    try {
      ReadOptions options = new ReadOptions().at(snapshot);
      byte[] value = database.get(options, key);
      return value == null ? new byte[0] : value;
    } finally {
      database.releaseSnapshot(snapshot);
    }
  }

  static long wrongSequence(Database database) {
    Snapshot snapshot = database.getSnapshot();
    database.releaseSnapshot(snapshot);
    return snapshot.sequence(); // expect: use-after-release
  }
}
