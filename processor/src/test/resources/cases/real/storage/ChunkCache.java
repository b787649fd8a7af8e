// A chunk comes from the cache with a reference of its own, or is read and then put there.
package cases.real.storage;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Nullable;
import java.io.IOException;

class ChunkCache {
  @RefCounted
  interface Chunk {
    @Retains
    Chunk retain();

    @Releases
    void release();

    byte byteAt(int offset);
  }

  interface Cache {
    @Borrowed
    @Nullable
    Chunk peek(long position);

    /** The cache takes a reference of its own. */
    void put(long position, @Borrowed(into = "this") Chunk chunk);
  }

  interface Channel {
    Chunk read(long position) throws IOException;
  }

  static Chunk wrong(Cache cache, Channel channel, long position) throws IOException {
    Chunk chunk = cache.peek(position);
    if (chunk == null) {
      chunk = channel.read(position);
      cache.put(position, chunk);
    }
    return chunk; // expect: return-of-borrowed
  }

  static Chunk right(Cache cache, Channel channel, long position) throws IOException {
    Chunk chunk = cache.peek(position);
    if (chunk != null) {
      return chunk.retain();
    }
    chunk = channel.read(position);
    cache.put(position, chunk);
    return chunk;
  }

  static byte wrongRead(Cache cache, Channel channel, long position) throws IOException {
    Chunk chunk = channel.read(position); // expect: leak
    cache.put(position, chunk);
    return chunk.byteAt(0);
  }

  static byte rightRead(Cache cache, Channel channel, long position) throws IOException {
    Chunk chunk = channel.read(position);
    cache.put(position, chunk);
    chunk.release();
    return chunk.byteAt(0);
  }
}
