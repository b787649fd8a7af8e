// A container that is filled by calls that fail is leaked by the exception, unless it is drained.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class ContainersAndExceptions {
  static List<Buf> filled(int size) throws IOException {
    List<Buf> bufs = new ArrayList<>(); // expect: leak-on-exception
    for (int i = 0; i < size; i++) {
      bufs.add(Buf.allocChecked());
    }
    return bufs;
  }

  static List<Buf> filledOrDrained(int size) throws IOException {
    List<Buf> bufs = new ArrayList<>();
    try {
      for (int i = 0; i < size; i++) {
        bufs.add(Buf.allocChecked());
      }
    } catch (IOException e) {
      for (Buf buf : bufs) {
        buf.release();
      }
      throw e;
    }
    return bufs;
  }

  static List<Buf> onlyOneCanFail() throws IOException {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.allocChecked());
    return bufs;
  }

  static void drainedInFinally() throws IOException {
    List<Buf> bufs = new ArrayList<>();
    try {
      bufs.add(Buf.alloc());
      Work.io();
    } finally {
      bufs.forEach(Buf::release);
    }
  }
}
