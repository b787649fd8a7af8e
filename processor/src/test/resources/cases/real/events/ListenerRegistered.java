// A listener object captures the connection it reports about and is kept by the registry.
package cases.real.events;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import java.util.ArrayList;
import java.util.List;

class ListenerRegistered {
  @RefCounted
  interface Connection {
    String name();

    @Retains
    Connection retain();

    @Releases
    void release();
  }

  interface Listener {
    void onIdle();
  }

  static class Registry {
    private final List<Listener> listeners = new ArrayList<>();

    void register(Listener listener) {
      listeners.add(listener);
    }
  }

  static class Reporter implements Listener {
    private final Connection connection;

    Reporter(@Steals Connection connection) {
      this.connection = connection;
    }

    @Override
    public void onIdle() {
      System.err.println(connection.name() + " is idle");
    }

    @Disposes
    void dispose() {
      connection.release();
    }
  }

  static class WrongReporter implements Listener {
    private final Connection connection;

    WrongReporter(Connection connection) {
      this.connection = connection; // expect: borrowed-escape
    }

    @Override
    public void onIdle() {
      System.err.println(connection.name() + " is idle");
    }

    @Disposes
    void dispose() {
      connection.release();
    }
  }

  static void wrong(Registry registry, Connection connection) {
    registry.register(
        new Listener() {
          @Override
          public void onIdle() {
            System.err.println(connection.name() + " is idle"); // expect: borrowed-escape
          }
        });
  }

  static Reporter right(Registry registry, Connection connection) {
    Reporter reporter = new Reporter(connection.retain());
    registry.register(reporter);
    return reporter;
  }

  static void rightNameOnly(Registry registry, Connection connection) {
    String name = connection.name();
    registry.register(
        new Listener() {
          @Override
          public void onIdle() {
            System.err.println(name + " is idle");
          }
        });
  }
}
