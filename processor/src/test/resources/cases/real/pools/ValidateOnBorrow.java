// A pool hands out only valid objects; the invalid ones it finds on the way are lost.
package cases.real.pools;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import fixture.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;

class ValidateOnBorrow {
  @RefCounted
  interface Connection {
    boolean isValid();

    @Releases
    void close();
  }

  private final Deque<Connection> idle = new ArrayDeque<>();

  @Nullable
  Connection wrong() {
    Connection candidate;
    while ((candidate = idle.pollFirst()) != null) { // expect: leak
      if (candidate.isValid()) {
        return candidate;
      }
    }
    return null;
  }

  @Nullable
  Connection right() {
    Connection candidate;
    while ((candidate = idle.pollFirst()) != null) {
      if (candidate.isValid()) {
        return candidate;
      }
      candidate.close();
    }
    return null;
  }

  void giveBack(@Steals Connection connection) {
    if (connection.isValid()) {
      idle.addFirst(connection);
    } else {
      connection.close();
    }
  }

  void giveBackWrong(@Steals Connection connection) { // expect: leak
    if (connection.isValid()) {
      idle.addFirst(connection);
    }
  }

  @Disposes
  void close() {
    Connection connection;
    while ((connection = idle.pollFirst()) != null) {
      connection.close();
    }
  }
}
