// One variable holds one object after the other; cleanup code at the end sees only the last.
package cases.real.lifecycle;

import fixture.Buf;
import fixture.Sink;
import java.io.IOException;

class OneVariableManyObjects {
  static int wrong(int[] sizes) throws IOException {
    int total = 0;
    Buf buf = null;
    try {
      for (int size : sizes) {
        buf = Buf.alloc(size);
        Sink.borrowChecked(buf);
        total += buf.size();
        buf.release();
      }
    } finally {
      if (buf != null) {
        buf.release(); // expect: double-release
      }
    }
    return total;
  }

  static int right(int[] sizes) throws IOException {
    int total = 0;
    Buf buf = null;
    try {
      for (int size : sizes) {
        buf = Buf.alloc(size);
        Sink.borrowChecked(buf);
        total += buf.size();
        buf.release();
        buf = null;
      }
    } finally {
      if (buf != null) {
        buf.release();
      }
    }
    return total;
  }

  static int rightInTurn() throws IOException {
    int total = 0;
    Buf buf = Buf.alloc(1);
    try {
      total += buf.getChecked(0);
    } finally {
      buf.release();
    }
    buf = Buf.alloc(2);
    try {
      total += buf.getChecked(1);
    } finally {
      buf.release();
    }
    return total;
  }

  static int wrongInTurn() throws IOException {
    int total = 0;
    Buf buf = Buf.alloc(1); // expect: leak-on-exception
    total += buf.getChecked(0);
    buf.release();
    buf = Buf.alloc(2);
    try {
      total += buf.getChecked(1);
    } finally {
      buf.release();
    }
    return total;
  }

  static Buf rightRestarted(int limit) {
    retry:
    for (int attempt = 0; ; attempt++) {
      Buf buf = Buf.alloc(limit);
      for (int i = 0; i < buf.size(); i++) {
        if (buf.get(i) != 0 && attempt < 3) {
          buf.release();
          continue retry;
        }
      }
      return buf;
    }
  }
}
