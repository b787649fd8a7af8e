// A searcher taken from its manager must go back to it, also when the search fails.
package cases.real.lucene;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;

class SearcherReleasedInFinally {
  @RefCounted
  interface IndexSearcher {
    int count(String query) throws IOException;

    String document(int id);
  }

  interface SearcherManager {
    IndexSearcher acquire() throws IOException;

    void release(@Releases IndexSearcher searcher);

    boolean maybeRefresh();
  }

  static int wrong(SearcherManager manager, String query) throws IOException {
    IndexSearcher searcher = manager.acquire(); // expect: leak-on-exception
    int hits = searcher.count(query);
    manager.release(searcher);
    return hits;
  }

  static int right(SearcherManager manager, String query) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      return searcher.count(query);
    } finally {
      manager.release(searcher);
      searcher = null;
    }
  }

  static int rightRefreshing(SearcherManager manager, String query) throws IOException {
    if (manager.maybeRefresh()) {
      IndexSearcher searcher = manager.acquire();
      int hits = -1;
      try {
        hits = searcher.count(query);
      } catch (IOException e) {
        manager.release(searcher);
        throw new IOException(query, e);
      }
      manager.release(searcher);
      return hits;
    }
    return 0;
  }
}
