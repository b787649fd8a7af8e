// The engine retains its store and then fails to get a searcher: nobody lets go of the store again.
package cases.real.lucene;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class StoreRetainedForSearcher {
  static class AlreadyClosedException extends RuntimeException {}

  @RefCounted
  interface Store {
    @Retains
    void incRef();

    @Releases
    void decRef();
  }

  @RefCounted
  interface IndexSearcher {
    @Releases
    void close();
  }

  interface Source {
    IndexSearcher acquire() throws AlreadyClosedException;
  }

  static class EngineSearcher {
    private final IndexSearcher searcher;
    private final Store store;

    EngineSearcher(@Steals IndexSearcher searcher, @Steals Store store) {
      this.searcher = searcher;
      this.store = store;
    }

    @Disposes
    void close() {
      searcher.close();
      store.decRef();
    }
  }

  static EngineSearcher wrong(Store store, Source source) {
    store.incRef(); // expect: leak-on-exception
    return new EngineSearcher(source.acquire(), store);
  }

  static EngineSearcher right(Store store, Source source) {
    boolean success = false;
    store.incRef();
    try {
      EngineSearcher result = new EngineSearcher(source.acquire(), store);
      success = true;
      return result;
    } finally {
      if (!success) {
        store.decRef();
      }
    }
  }

  static EngineSearcher rightSearcherFirst(Store store, Source source) {
    IndexSearcher searcher = source.acquire();
    store.incRef();
    return new EngineSearcher(searcher, store);
  }
}
