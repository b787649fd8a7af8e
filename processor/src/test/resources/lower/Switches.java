import fixture.Buf;
import fixture.Work;

class Switches {
  enum Color {
    RED,
    GREEN
  }

  void old(int code, Buf buf) {
    switch (code) {
      case 1:
        buf.size();
      case 2:
        buf.release();
        break;
      default:
        Work.plain();
        return;
    }
    buf.readable();
  }

  void hiddenDefault(String text, Buf buf) {
    switch (text) {
      case "a" -> buf.release();
      case "b", "c" -> {
        buf.size();
      }
    }
  }

  int exhaustive(Color color, Buf buf) {
    return switch (color) {
      case RED -> buf.size();
      case GREEN -> {
        if (buf.readable()) {
          yield 2;
        }
        throw new IllegalStateException();
      }
    };
  }

  Buf chosen(Color color, Buf lent) {
    Buf buf =
        switch (color) {
          case RED:
            yield Buf.alloc();
          default:
            yield lent.retain();
        };
    return buf;
  }

  void inLoop(int[] codes, Buf buf) {
    for (int code : codes) {
      switch (code) {
        case 0:
          continue;
        case 1:
          break;
      }
      buf.write(code);
    }
  }

  void onResult(Buf buf) {
    switch (buf.size()) {
      case 0 -> buf.release();
      default -> buf.write(1);
    }
  }

  void throughFinally(int code, Buf buf) {
    switch (code) {
      case 1:
        try {
          Work.plain();
          break;
        } finally {
          buf.release();
        }
    }
  }
}
