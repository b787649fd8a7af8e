// Iterators over several files are merged: those that turn out empty are skipped, still open.
package cases.real.storage;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.util.ArrayList;
import java.util.List;

class MergedIterators {
  @RefCounted
  interface Source {
    boolean hasNext();

    @Releases
    void close();
  }

  interface File {
    Source open();
  }

  interface Merger {
    Source merge(@Steals List<Source> sources);
  }

  static Source wrong(List<File> files, Merger merger) {
    List<Source> sources = new ArrayList<>();
    for (File file : files) {
      Source source = file.open(); // expect: leak
      if (source.hasNext()) {
        sources.add(source);
      }
    }
    return merger.merge(sources);
  }

  static Source right(List<File> files, Merger merger) {
    List<Source> sources = new ArrayList<>();
    for (File file : files) {
      Source source = file.open();
      if (source.hasNext()) {
        sources.add(source);
      } else {
        source.close();
      }
    }
    return merger.merge(sources);
  }

  static void closeAll(@Steals List<Source> sources) {
    for (Source source : sources) {
      source.close();
    }
  }

  static void closeAllButEmpty(@Steals List<Source> sources) { // expect: leak
    for (Source source : sources) {
      if (source.hasNext()) {
        source.close();
      }
    }
  }
}
