// An HTTP client returns early on a bad status and leaves the response to the leak detector.
package cases.real.netty;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;
import java.io.IOException;

class StatusNotOk {
  @RefCounted
  interface Response {
    int status();

    @Borrowed
    Buf body();

    @Retains
    Response retain();

    @Releases
    boolean release();
  }

  interface Client {
    Response get(String url) throws IOException;
  }

  private static String text(Buf body) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < body.size(); i++) {
      text.append((char) body.get(i));
    }
    return text.toString();
  }

  static String wrong(Client client, String url) throws IOException {
    Response response = client.get(url); // expect: leak
    if (response.status() != 200) {
      return null;
    }
    try {
      return text(response.body());
    } finally {
      response.release();
    }
  }

  static String right(Client client, String url) throws IOException {
    Response response = client.get(url);
    try {
      if (response.status() != 200) {
        return null;
      }
      return text(response.body());
    } finally {
      response.release();
    }
  }
}
