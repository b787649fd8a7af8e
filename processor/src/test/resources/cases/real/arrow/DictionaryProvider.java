// A provider keeps dictionaries by their id: replacing and removing must close what comes out.
package cases.real.arrow;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import java.util.HashMap;
import java.util.Map;

class DictionaryProvider {
  @RefCounted
  interface Dictionary {
    @Retains
    Dictionary retain();

    @Releases
    void close();
  }

  private final Map<Long, Dictionary> dictionaries = new HashMap<>();

  void right(long id, @Steals Dictionary dictionary) {
    Dictionary replaced = dictionaries.put(id, dictionary);
    if (replaced != null) {
      replaced.close();
    }
  }

  void wrong(long id, Dictionary dictionary) {
    Dictionary replaced = dictionaries.put(id, dictionary); // expect: borrowed-escape
    if (replaced != null) {
      replaced.close();
    }
  }

  void wrongRemove(long id) {
    dictionaries.remove(id); // expect: leak
  }

  boolean rightRemove(long id) {
    Dictionary removed = dictionaries.remove(id);
    if (removed == null) {
      return false;
    }
    removed.close();
    return true;
  }

  Dictionary wrongLookup(long id) {
    return dictionaries.get(id); // expect: return-of-borrowed
  }

  Dictionary rightLookup(long id) {
    Dictionary found = dictionaries.get(id);
    return found == null ? null : found.retain();
  }

  @Disposes
  void close() {
    for (Dictionary dictionary : dictionaries.values()) {
      dictionary.close();
    }
    dictionaries.clear();
  }
}
