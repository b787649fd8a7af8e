// The record buffer is handed over inside a try whose finally releases it unless it was set null.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;

class TlsRecordTarget {
  static class TlsException extends Exception {
    TlsException(String why) {
      super(why);
    }
  }

  interface Context {
    void write(@Steals Buf record);
  }

  interface Engine {
    boolean wrap(Buf target) throws TlsException;

    boolean hasMore();
  }

  static void wrong(Context ctx, Engine engine) throws TlsException {
    Buf out = null;
    try {
      out = Buf.alloc(1024);
      if (engine.wrap(out)) {
        ctx.write(out);
      }
    } finally {
      if (out != null) {
        out.release(); // expect: double-release
      }
    }
  }

  static void right(Context ctx, Engine engine) throws TlsException {
    Buf out = null;
    try {
      while (engine.hasMore()) {
        if (out == null) {
          out = Buf.alloc(1024);
        }
        if (!engine.wrap(out)) {
          continue;
        }
        ctx.write(out);
        out = null;
      }
    } finally {
      if (out != null) {
        out.release();
      }
    }
  }
}
