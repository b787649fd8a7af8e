// A protocol decoder retains its input and only then checks the line end, which may throw.
package cases.real.netty;

import fixture.Buf;

class RetainThenExpect {
  static class CorruptException extends Exception {
    CorruptException(String why) {
      super(why);
    }
  }

  private static void expectLineEnd(Buf in) throws CorruptException {
    if (in.get(in.size() - 1) != '\n') {
      throw new CorruptException("no line end");
    }
  }

  static Buf wrong(Buf in) throws CorruptException {
    Buf content = in.retain(); // expect: leak-on-exception
    expectLineEnd(in);
    return content;
  }

  static Buf right(Buf in) throws CorruptException {
    expectLineEnd(in);
    return in.retain();
  }

  static Buf rightUndone(Buf in) throws CorruptException {
    Buf content = in.retain();
    boolean complete = false;
    try {
      expectLineEnd(in);
      complete = true;
      return content;
    } finally {
      if (!complete) {
        content.release();
      }
    }
  }
}
