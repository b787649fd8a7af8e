// A template runs a callback within a transaction; commit and rollback may fail as well.
package cases.real.pools;

import dev.custody.InPlace;
import dev.custody.RefCounted;
import dev.custody.Releases;
import java.sql.SQLException;

class TransactionTemplate {
  @RefCounted
  interface Connection extends AutoCloseable {
    void commit() throws SQLException;

    void rollback() throws SQLException;

    @Override
    @Releases
    void close();
  }

  interface Work<R> {
    R run(Connection connection) throws SQLException;
  }

  interface Pool {
    Connection take() throws SQLException;
  }

  static <R> R wrong(Pool pool, @InPlace Work<R> work) throws SQLException {
    Connection connection = pool.take(); // expect: leak-on-exception
    try {
      R result = work.run(connection);
      connection.commit();
      connection.close();
      return result;
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  static <R> R right(Pool pool, @InPlace Work<R> work) throws SQLException {
    Connection connection = pool.take();
    try {
      R result = work.run(connection);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.close();
    }
  }

  static <R> R rightResource(Pool pool, @InPlace Work<R> work) throws SQLException {
    try (Connection connection = pool.take()) {
      try {
        R result = work.run(connection);
        connection.commit();
        return result;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
  }
}
