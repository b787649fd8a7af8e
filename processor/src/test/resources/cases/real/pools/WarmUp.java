// A pool fills itself when it is made; if one of the connections fails, the others are lost.
package cases.real.pools;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class WarmUp {
  @RefCounted
  interface Connection {
    @Releases
    void close();
  }

  interface Factory {
    Connection connect() throws IOException;
  }

  static class RightPool {
    private final List<Connection> idle = new ArrayList<>();

    RightPool(Factory factory, int size) throws IOException {
      try {
        for (int i = 0; i < size; i++) {
          idle.add(factory.connect());
        }
      } catch (IOException e) {
        close();
        throw e;
      }
    }

    @Disposes
    final void close() {
      for (Connection connection : idle) {
        connection.close();
      }
      idle.clear();
    }
  }

  static List<Connection> wrong(Factory factory, int size) throws IOException {
    List<Connection> connections = new ArrayList<>(size); // expect: leak-on-exception
    while (connections.size() < size) {
      connections.add(factory.connect());
    }
    return connections;
  }

  static List<Connection> right(Factory factory, int size) throws IOException {
    List<Connection> connections = new ArrayList<>(size);
    try {
      while (connections.size() < size) {
        connections.add(factory.connect());
      }
    } catch (IOException e) {
      connections.forEach(Connection::close);
      throw e;
    }
    return connections;
  }
}
