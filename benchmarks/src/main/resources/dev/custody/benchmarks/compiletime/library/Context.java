package bench.library;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import org.checkerframework.checker.mustcall.qual.Owning;

/** The way on from a handler. */
public interface Context {
  Allocator allocator();

  void write(@Steals @Owning Buffer message);

  void fireRead(@Steals @Owning Buffer message) throws DecodeException;

  void flush();

  int checksum(@Borrowed Buffer message);

  @Nullable
  @Owned
  @Owning
  Buffer poll();

  boolean isActive();
}
