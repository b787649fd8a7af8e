// A command that gives up ends the program; only the ways that go on have to clean up.
package cases.real.lifecycle;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;

class ProgramEnds {
  @RefCounted
  static class Database {
    static native Database open(String path) throws IOException;

    native int migrate();

    @Releases
    native void close();
  }

  static void right(String path) throws IOException {
    Database database = Database.open(path);
    int version = database.migrate();
    if (version < 0) {
      System.err.println("cannot migrate " + path);
      System.exit(1);
    }
    database.close();
  }

  static int wrong(String path) throws IOException {
    Database database = Database.open(path); // expect: leak
    int version = database.migrate();
    if (version < 0) {
      System.err.println("cannot migrate " + path);
      return 1;
    }
    database.close();
    return 0;
  }
}
