// A scan stops as soon as the key is found, and with it stops before the iterator is closed.
package cases.real.storage;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.util.Arrays;

class FoundEarly {
  @RefCounted
  interface Cursor {
    boolean valid();

    void next();

    byte[] key();

    @Releases
    void close();
  }

  interface Database {
    Cursor newCursor();
  }

  static boolean wrong(Database database, byte[] key) {
    Cursor cursor = database.newCursor(); // expect: leak
    for (; cursor.valid(); cursor.next()) {
      if (Arrays.equals(cursor.key(), key)) {
        return true;
      }
    }
    cursor.close();
    return false;
  }

  static boolean right(Database database, byte[] key) {
    Cursor cursor = database.newCursor();
    boolean found = false;
    for (; cursor.valid() && !found; cursor.next()) {
      found = Arrays.equals(cursor.key(), key);
    }
    cursor.close();
    return found;
  }

  static int rightCounts(Database[] databases, byte[] key) {
    int count = 0;
    next:
    for (Database database : databases) {
      Cursor cursor = database.newCursor();
      while (cursor.valid()) {
        if (Arrays.equals(cursor.key(), key)) {
          count++;
          cursor.close();
          continue next;
        }
        cursor.next();
      }
      cursor.close();
    }
    return count;
  }

  static int wrongCounts(Database[] databases, byte[] key) {
    int count = 0;
    next:
    for (Database database : databases) {
      Cursor cursor = database.newCursor(); // expect: leak
      while (cursor.valid()) {
        if (Arrays.equals(cursor.key(), key)) {
          count++;
          continue next;
        }
        cursor.next();
      }
      cursor.close();
    }
    return count;
  }
}
