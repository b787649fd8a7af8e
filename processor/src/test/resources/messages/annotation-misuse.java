import dev.custody.*;
import fixture.*;

class Example {
  static void owned(@Owned Buf buf) {}

  static @Steals Buf stolen() {
    return Buf.alloc();
  }

  static void number(@Borrowed int size) {}

  static @Borrowed(from = "pol") Buf misspelled(Pool pool) {
    return pool.current();
  }
}
