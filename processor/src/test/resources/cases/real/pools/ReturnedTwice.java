// The connection is returned when it turns out broken, and again in the finally block.
package cases.real.pools;

import dev.custody.RefCounted;
import dev.custody.Releases;

class ReturnedTwice {
  @RefCounted
  interface Connection {
    boolean ping();
  }

  interface Pool {
    Connection borrow();

    void returnObject(@Releases Connection connection);

    void invalidate(@Releases Connection connection);
  }

  static boolean wrong(Pool pool) {
    Connection connection = pool.borrow();
    try {
      if (!connection.ping()) {
        pool.invalidate(connection);
        return false;
      }
      return true;
    } finally {
      pool.returnObject(connection); // expect: double-release
    }
  }

  static boolean right(Pool pool) {
    Connection connection = pool.borrow();
    boolean alive = false;
    try {
      alive = connection.ping();
    } finally {
      if (alive) {
        pool.returnObject(connection);
      } else {
        pool.invalidate(connection);
      }
    }
    return alive;
  }

  static boolean rightNulled(Pool pool) {
    Connection connection = pool.borrow();
    try {
      if (!connection.ping()) {
        pool.invalidate(connection);
        connection = null;
        return false;
      }
      return true;
    } finally {
      if (connection != null) {
        pool.returnObject(connection);
      }
    }
  }
}
