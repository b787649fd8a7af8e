// Reads register with an ordering barrier; every way out of the read must end the registration.
package cases.real.storage;

import dev.custody.RefCounted;
import dev.custody.Releases;

class OperationOrder {
  @RefCounted
  interface Group extends AutoCloseable {
    boolean isBefore(Group other);

    @Override
    @Releases
    void close();
  }

  interface Order {
    Group start();
  }

  interface Memtable {
    String get(String key, Group group);
  }

  static String wrong(Order order, Memtable memtable, String key) {
    Group group = order.start(); // expect: leak
    String value = memtable.get(key, group);
    if (value == null) {
      return "";
    }
    group.close();
    return value;
  }

  static boolean wrongBarrier(Order order, Group write) {
    return write.isBefore(order.start()); // expect: leak
  }

  static String right(Order order, Memtable memtable, String key) {
    try (Group group = order.start()) {
      String value = memtable.get(key, group);
      return value == null ? "" : value;
    }
  }

  static boolean rightCompared(Order order) {
    try (Group first = order.start();
        Group second = order.start()) {
      return first.isBefore(second);
    }
  }
}
