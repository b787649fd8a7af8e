// A message type counts through the buffer that it carries: holder and content are one reference.
package cases.real.netty;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;

class HolderCountsThroughContent {
  @RefCounted
  static class HttpContent {
    private final Buf content;

    @Aliases("content")
    HttpContent(Buf content) {
      this.content = content;
    }

    @Retains
    HttpContent retain() {
      content.retain();
      return this;
    }

    @Releases
    boolean release() {
      return content.release();
    }

    @Borrowed
    Buf content() {
      return content;
    }
  }

  static int wrong() {
    Buf body = Buf.alloc();
    HttpContent chunk = new HttpContent(body);
    int size = chunk.content().size();
    chunk.release();
    body.release(); // expect: double-release
    return size;
  }

  static int right() {
    Buf body = Buf.alloc();
    HttpContent chunk = new HttpContent(body);
    try {
      return chunk.content().size();
    } finally {
      chunk.release();
    }
  }

  static HttpContent rightShared(Buf body) {
    HttpContent chunk = new HttpContent(body);
    return chunk.retain();
  }
}
