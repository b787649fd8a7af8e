// A REST handler answers later: it must retain the body now and release it in every outcome.
package cases.real.elastic;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

class RequestBodyRetained {
  @RefCounted
  interface Body {
    @Retains
    Body retain();

    @Releases
    void close();

    int length();
  }

  interface Request {
    @Borrowed
    Body content();
  }

  interface Callback {
    void onResponse(String id);

    void onFailure(Exception e);
  }

  interface Client {
    void index(Body body, Callback callback);
  }

  interface Stats {
    void indexed(String id, int length);

    void failed(Exception e);
  }

  static void wrong(Request request, Client client, Stats stats) {
    Body body = request.content();
    client.index(
        body,
        new Callback() {
          @Override
          public void onResponse(String id) {
            stats.indexed(id, body.length()); // expect: borrowed-escape
          }

          @Override
          public void onFailure(Exception e) {
            stats.failed(e);
          }
        });
  }

  static void right(Request request, Client client, Stats stats) {
    Body body = request.content();
    int length = body.length();
    client.index(
        body,
        new Callback() {
          @Override
          public void onResponse(String id) {
            stats.indexed(id, length);
          }

          @Override
          public void onFailure(Exception e) {
            stats.failed(e);
          }
        });
  }
}
