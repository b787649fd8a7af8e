// An import hands its file over when it is complete; until then it is the importer's to delete.
package cases.real.storage;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.io.IOException;

class TransferOnSuccess {
  @RefCounted
  interface TempFile {
    void append(byte[] data) throws IOException;

    long length();

    @Releases
    void delete();
  }

  interface Disk {
    TempFile create() throws IOException;

    /** Takes the file over also when it cannot be renamed, in which case it deletes it. */
    void publish(@Steals TempFile file, String name) throws IOException;
  }

  static long wrong(Disk disk, byte[][] parts, String name) throws IOException {
    TempFile file = disk.create();
    try {
      for (byte[] part : parts) {
        file.append(part);
      }
      long length = file.length();
      disk.publish(file, name);
      return length;
    } catch (IOException e) {
      file.delete(); // expect: double-release
      throw e;
    }
  }

  static long right(Disk disk, byte[][] parts, String name) throws IOException {
    TempFile file = disk.create();
    long length;
    try {
      for (byte[] part : parts) {
        file.append(part);
      }
      length = file.length();
    } catch (IOException e) {
      file.delete();
      throw e;
    }
    disk.publish(file, name);
    return length;
  }

  static long rightNulled(Disk disk, byte[] data, String name) throws IOException {
    TempFile file = disk.create();
    try {
      file.append(data);
      long length = file.length();
      TempFile complete = file;
      file = null;
      disk.publish(complete, name);
      return length;
    } finally {
      if (file != null) {
        file.delete();
      }
    }
  }
}
