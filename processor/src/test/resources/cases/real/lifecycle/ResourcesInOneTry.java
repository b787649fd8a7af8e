// Several resources in one statement: each is closed, the last first, whatever happens.
package cases.real.lifecycle;

import dev.custody.RefCounted;
import dev.custody.Releases;
import fixture.Nullable;
import java.io.IOException;

class ResourcesInOneTry {
  @RefCounted
  interface Stream extends AutoCloseable {
    int read() throws IOException;

    void write(int value) throws IOException;

    @Override
    @Releases
    void close() throws IOException;
  }

  interface Files {
    Stream open(String name) throws IOException;

    @Nullable
    Stream openIfExists(String name) throws IOException;
  }

  static void wrong(Files files, String from, String to) throws IOException {
    Stream in = files.open(from); // expect: leak-on-exception
    try (Stream out = files.open(to)) {
      for (int value = in.read(); value >= 0; value = in.read()) {
        out.write(value);
      }
    }
    in.close();
  }

  static void right(Files files, String from, String to) throws IOException {
    try (Stream in = files.open(from);
        Stream out = files.open(to)) {
      for (int value = in.read(); value >= 0; value = in.read()) {
        out.write(value);
      }
    }
  }

  static int rightMayBeMissing(Files files, String name) throws IOException {
    try (Stream in = files.openIfExists(name)) {
      return in == null ? -1 : in.read();
    }
  }

  static void wrongClosedInside(Files files, String name) throws IOException {
    try (Stream out = files.open(name)) { // expect: double-release
      out.write(1);
      out.close();
    }
  }
}
