// A response is built around the request's own content, which the request still owns.
package cases.real.netty;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;

class ResponseFromRequestContent {
  @RefCounted
  interface Request {
    @Borrowed
    Buf content();

    @Retains
    Request retain();

    @Releases
    boolean release();
  }

  @RefCounted
  static class Response {
    private final int status;
    private final Buf content;

    Response(int status, @Steals Buf content) {
      this.status = status;
      this.content = content;
    }

    native @Retains Response retain();

    @Releases
    boolean release() {
      return content.release();
    }

    int status() {
      return status;
    }
  }

  interface Context {
    void write(@Steals Response response);
  }

  static void wrong(Context ctx, Request request) {
    ctx.write(new Response(200, request.content())); // expect: steal-of-borrowed
  }

  static void right(Context ctx, Request request) {
    ctx.write(new Response(200, request.content().retain()));
  }

  static void rightCopies(Context ctx, Request request) {
    Response response = new Response(200, request.content().copy());
    ctx.write(response);
  }
}
