// since: 21
import fixture.Buf;
import fixture.HeapBuf;
import fixture.Msgs;
import fixture.Work;

class RecordPatterns {
  record Pair(Buf first, Object second) {}

  sealed interface Shape permits Round, Square {}

  record Round(Buf buf) implements Shape {}

  record Square(Buf buf, int side) implements Shape {}

  void taken(Object any) {
    if (any instanceof Pair(Buf first, HeapBuf second)) {
      first.size();
      second.size();
    }
  }

  int switched(Object any) {
    return switch (any) {
      case null -> 0;
      case HeapBuf heap when heap.readable() -> heap.size();
      case Buf buf -> {
        buf.release();
        yield 1;
      }
      case Pair(var first, Pair(Buf inner, var other)) -> inner.size();
      default -> 2;
    };
  }

  void exhaustive(Shape shape) {
    switch (shape) {
      case Round(Buf buf) -> buf.size();
      case Square(Buf buf, int side) when side > 2 -> buf.readable();
      case Square square -> Work.plain();
    }
  }

  void countedSelector(Buf buf) {
    switch (buf) {
      case HeapBuf heap:
        heap.release();
        break;
      case Buf other:
        other.size();
    }
  }

  void released(Object msg) {
    switch (msg) {
      case Buf buf -> buf.release();
      case String text -> Work.plain();
      case null, default -> Msgs.log(msg);
    }
  }
}
