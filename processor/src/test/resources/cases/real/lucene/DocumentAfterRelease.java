// The hits are collected and the searcher is released; then the documents are loaded through it.
package cases.real.lucene;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.util.ArrayList;
import java.util.List;

class DocumentAfterRelease {
  @RefCounted
  interface IndexSearcher {
    int[] search(String query);

    String document(int id);
  }

  interface SearcherManager {
    IndexSearcher acquire();

    void release(@Releases IndexSearcher searcher);
  }

  static List<String> wrong(SearcherManager manager, String query) {
    IndexSearcher searcher = manager.acquire();
    int[] hits;
    try {
      hits = searcher.search(query);
    } finally {
      manager.release(searcher);
    }
    List<String> documents = new ArrayList<>();
    for (int hit : hits) {
      documents.add(searcher.document(hit)); // expect: use-after-release
    }
    return documents;
  }

  static List<String> right(SearcherManager manager, String query) {
    List<String> documents = new ArrayList<>();
    IndexSearcher searcher = manager.acquire();
    try {
      for (int hit : searcher.search(query)) {
        documents.add(searcher.document(hit));
      }
    } finally {
      manager.release(searcher);
    }
    return documents;
  }
}
