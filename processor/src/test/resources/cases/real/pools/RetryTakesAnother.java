// Each attempt takes a connection of its own; a failed attempt must give its one back.
package cases.real.pools;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;

class RetryTakesAnother {
  @RefCounted
  interface Connection {
    String ask(String question) throws IOException;

    @Releases
    void close();
  }

  interface Pool {
    Connection take() throws IOException;
  }

  static String wrong(Pool pool, String question) throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      Connection connection = pool.take(); // expect: leak-on-exception
      try {
        String answer = connection.ask(question);
        connection.close();
        return answer;
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  static String right(Pool pool, String question) throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      Connection connection = pool.take();
      try {
        return connection.ask(question);
      } catch (IOException e) {
        last = e;
      } finally {
        connection.close();
      }
    }
    throw last;
  }

  static String rightReplaced(Pool pool, String question) throws IOException {
    Connection connection = pool.take();
    try {
      try {
        return connection.ask(question);
      } catch (IOException stale) {
        Connection fresh = pool.take();
        connection.close();
        connection = fresh;
        return connection.ask(question);
      }
    } finally {
      connection.close();
    }
  }
}
