// A do-while loop tries until a healthy connection is found, or gives up after a while.
package cases.real.pools;

import dev.custody.RefCounted;
import dev.custody.Releases;
import fixture.Nullable;

class BackOffLoop {
  @RefCounted
  interface Connection {
    boolean healthy();

    @Releases
    void close();
  }

  interface Source {
    Connection connect();

    void pause(int attempt) throws InterruptedException;
  }

  @Nullable
  static Connection wrong(Source source) throws InterruptedException {
    int attempt = 0;
    Connection connection;
    do {
      connection = source.connect(); // expect: leak
      if (connection.healthy()) {
        return connection;
      }
      source.pause(++attempt);
    } while (attempt < 5);
    return null;
  }

  static Connection wrongInterrupted(Source source) throws InterruptedException {
    int attempt = 0;
    Connection connection = source.connect(); // expect: leak-on-exception
    while (!connection.healthy()) {
      source.pause(++attempt);
      connection.close();
      connection = source.connect(); // expect: leak-on-exception
    }
    return connection;
  }

  static Connection right(Source source) throws InterruptedException {
    int attempt = 0;
    Connection connection = source.connect();
    while (!connection.healthy()) {
      connection.close();
      source.pause(++attempt);
      connection = source.connect();
    }
    return connection;
  }

  @Nullable
  static Connection rightGivesUp(Source source) throws InterruptedException {
    for (int attempt = 1; attempt <= 5; attempt++) {
      Connection connection = source.connect();
      if (connection.healthy()) {
        return connection;
      }
      connection.close();
      source.pause(attempt);
    }
    return null;
  }
}
