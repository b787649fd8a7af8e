// An encoder allocates its target; when encoding fails, the target goes with it.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;

class EncoderTarget {
  static class EncoderException extends Exception {
    EncoderException(String why) {
      super(why);
    }
  }

  interface Context {
    void write(@Steals Buf msg);
  }

  private static void encode(String text, Buf out) throws EncoderException {
    if (text.isEmpty()) {
      throw new EncoderException("nothing to encode");
    }
    out.write(text.length());
  }

  static void wrongLoses(Context ctx, String text) throws EncoderException {
    Buf out = Buf.alloc(256); // expect: leak-on-exception
    encode(text, out);
    ctx.write(out);
  }

  static void wrongReleasesTwice(Context ctx, String text) throws EncoderException {
    Buf out = null;
    try {
      out = Buf.alloc(256);
      encode(text, out);
      if (out.readable()) {
        ctx.write(out);
      } else {
        out.release();
        ctx.write(Buf.EMPTY);
      }
      out = null;
    } finally {
      if (out != null) {
        out.release(); // expect: double-release
      }
    }
  }

  static void right(Context ctx, String text) throws EncoderException {
    Buf out = null;
    try {
      out = Buf.alloc(256);
      encode(text, out);
      if (out.readable()) {
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
