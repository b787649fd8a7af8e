// A builder hands its buffers out when flushed; what it hands out it may not keep.
package cases.real.arrow;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class BuilderFlush {
  @RefCounted
  interface Buffer {
    @Releases
    void close();
  }

  interface Allocator {
    Buffer allocate();
  }

  interface Output {
    void write(@Steals Buffer buffer);
  }

  static class Builder {
    private Buffer offsets;
    private Buffer data;

    Builder(Allocator allocator) {
      offsets = allocator.allocate();
      data = allocator.allocate();
    }

    void wrongFlush(Output out) {
      out.write(offsets);
      offsets = null;
      out.write(data); // expect: stale-field
    }

    void rightFlush(Output out) {
      out.write(offsets);
      offsets = null;
      out.write(data);
      data = null;
    }

    void rightFlushAndGoOn(Output out, Allocator allocator) {
      Buffer full = data;
      data = allocator.allocate();
      out.write(full);
      Buffer fullOffsets = offsets;
      offsets = allocator.allocate();
      out.write(fullOffsets);
    }

    @Disposes
    void close() {
      if (offsets != null) {
        offsets.close();
        offsets = null;
      }
      if (data != null) {
        data.close();
        data = null;
      }
    }
  }
}
