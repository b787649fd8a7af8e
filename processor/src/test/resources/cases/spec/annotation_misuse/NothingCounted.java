import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.List;
import java.util.Map;

/** On a container an annotation is about the elements; names mean what can hold a reference. */
class NothingCounted {
  @Owned List<String> names; // expect: annotation-misuse
  @Borrowed Map<String, Integer> sizes; // expect: annotation-misuse
  @Borrowed Map<String, Buf> bufs;
  @Borrowed List<Object> perhapsBufs;
  @Borrowed List<?> anything;
  Buf buf;
  int size;

  @Disposes("size")
  void forget() { // expect: annotation-misuse
    size = 0;
  }

  @Disposes("buf")
  void close() {
    if (buf != null) {
      buf.release();
    }
    buf = null;
  }

  @Aliases({})
  native Buf nobody(Buf other); // expect: annotation-misuse

  @Aliases
  native NothingCounted self();
}
