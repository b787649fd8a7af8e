import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.HeapBuf;
import fixture.Sink;

class Variables {
  void declaredAndReleased() {
    Buf buf = Buf.alloc();
    buf.release();
  }

  void copied() {
    Buf buf;
    Buf other = buf = Buf.alloc();
    other.release();
  }

  void overwritten() {
    Buf buf = Buf.alloc();
    buf = null;
  }

  void ignored() {
    Buf.alloc();
    Buf.alloc().write(1).size();
  }

  void scopes() {
    {
      Buf inner = Buf.alloc();
    }
    Buf outer = Buf.alloc();
  }

  void asserted(@Borrowed Buf lent) {
    @Owned Buf mine = lent.retain();
    @Borrowed Buf view = lent;
    view = mine;
  }

  Buf cast(Object any) {
    HeapBuf heap = (HeapBuf) (Buf) any;
    return (heap);
  }

  void evaluatedInOrder(Buf buf) {
    Sink.takeTwo(buf, buf = Buf.alloc());
  }

  String printed(Buf buf, String text) {
    text += buf;
    return "a" + buf + text;
  }

  int numbers(Buf buf, int count) {
    int more = buf.size();
    more = count;
    more += 2;
    count++;
    return more;
  }
}
