// A constructor opens two files; the second open fails and nobody has the object to close it.
package cases.real.lifecycle;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.io.IOException;

class ConstructorOpensTwo {
  @RefCounted
  static class FileRef {
    static native FileRef open(String name) throws IOException;

    native long size();

    @Releases
    native void close();
  }

  static class WrongPair {
    private final FileRef data;
    private final FileRef index;

    WrongPair(String name) throws IOException {
      data = FileRef.open(name + ".data"); // expect: leak-on-exception
      index = FileRef.open(name + ".index");
    }

    @Disposes
    void close() {
      index.close();
      data.close();
    }
  }

  static class WrongChecked {
    private final FileRef data;

    WrongChecked(String name) throws IOException {
      data = FileRef.open(name); // expect: leak-on-exception
      if (data.size() % 8 != 0) {
        throw new IOException("truncated: " + name);
      }
    }

    @Disposes
    void close() {
      data.close();
    }
  }

  static class RightPair {
    private final FileRef data;
    private final FileRef index;

    RightPair(String name) throws IOException {
      FileRef first = FileRef.open(name + ".data");
      try {
        index = FileRef.open(name + ".index");
      } catch (IOException e) {
        first.close();
        throw e;
      }
      data = first;
    }

    @Disposes
    void close() {
      index.close();
      data.close();
    }
  }

  static class RightFactory {
    private final FileRef data;

    private RightFactory(@Steals FileRef data) {
      this.data = data;
    }

    static RightFactory open(String name) throws IOException {
      FileRef data = FileRef.open(name);
      if (data.size() % 8 != 0) {
        data.close();
        throw new IOException("truncated: " + name);
      }
      return new RightFactory(data);
    }

    @Disposes
    void close() {
      data.close();
    }
  }
}
