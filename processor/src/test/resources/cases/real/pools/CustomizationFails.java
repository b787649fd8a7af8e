// A pool opens a connection and sets it up; when the set-up fails, the connection stays open.
package cases.real.pools;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.sql.SQLException;

class CustomizationFails {
  @RefCounted
  interface Connection {
    void setAutoCommit(boolean on) throws SQLException;

    void execute(String sql) throws SQLException;

    @Releases
    void close();
  }

  interface DataSource {
    Connection connect() throws SQLException;
  }

  static Connection wrong(DataSource source, String initSql) throws SQLException {
    Connection connection = source.connect(); // expect: leak-on-exception
    connection.setAutoCommit(false);
    if (initSql != null) {
      connection.execute(initSql);
    }
    return connection;
  }

  static Connection right(DataSource source, String initSql) throws SQLException {
    Connection connection = source.connect();
    try {
      connection.setAutoCommit(false);
      if (initSql != null) {
        connection.execute(initSql);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  static Connection rightAnyFailure(DataSource source, String initSql) throws SQLException {
    Connection connection = source.connect();
    boolean ready = false;
    try {
      connection.execute(initSql);
      ready = true;
    } finally {
      if (!ready) {
        connection.close();
      }
    }
    return connection;
  }
}
