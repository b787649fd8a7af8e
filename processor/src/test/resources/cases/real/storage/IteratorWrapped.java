// A row iterator is wrapped by another that takes it over; closing both closes the inner one twice.
package cases.real.storage;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import fixture.Nullable;

class IteratorWrapped {
  @RefCounted
  interface RowIterator extends AutoCloseable {
    @Nullable
    String next();

    @Override
    @Releases
    void close();
  }

  interface Store {
    RowIterator scan(String partition);
  }

  interface Transformation {
    RowIterator apply(@Steals RowIterator rows);
  }

  static int wrong(Store store, Transformation filter, String partition) {
    try (RowIterator rows = store.scan(partition); // expect: double-release
        RowIterator filtered = filter.apply(rows)) {
      return count(filtered);
    }
  }

  static int wrongOuterForgotten(Store store, Transformation filter, String partition) {
    RowIterator rows = store.scan(partition);
    return count(filter.apply(rows)); // expect: leak
  }

  static int right(Store store, Transformation filter, String partition) {
    try (RowIterator filtered = filter.apply(store.scan(partition))) {
      return count(filtered);
    }
  }

  static RowIterator rightChain(Store store, Transformation[] filters, String partition) {
    RowIterator rows = store.scan(partition);
    for (Transformation filter : filters) {
      rows = filter.apply(rows);
    }
    return rows;
  }

  private static int count(RowIterator rows) {
    int count = 0;
    while (rows.next() != null) {
      count++;
    }
    return count;
  }
}
