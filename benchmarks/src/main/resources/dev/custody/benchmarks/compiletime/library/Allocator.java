package bench.library;

import dev.custody.Owned;
import dev.custody.Steals;
import org.checkerframework.checker.mustcall.qual.Owning;

/** Makes buffers. */
public interface Allocator {
  @Owned
  @Owning
  Buffer buffer(int capacity);

  /** One buffer that holds what both held. */
  @Owned
  @Owning
  Buffer joined(@Steals @Owning Buffer first, @Steals @Owning Buffer second);
}
