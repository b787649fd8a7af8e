// What is added to a container that another container has is kept there, as in any other.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ListsInAMap {
  private final Map<String, List<Buf>> lists = new HashMap<>();

  void lent(String name, Buf buf) {
    lists.get(name).add(buf); // expect: borrowed-escape
  }

  void retained(String name, Buf buf) {
    lists.get(name).add(buf.retain());
  }

  void taken(String name, @Steals Buf buf) {
    lists.computeIfAbsent(name, key -> new ArrayList<>()).add(buf);
  }

  @Disposes
  void close() {
    for (List<Buf> each : lists.values()) {
      for (Buf buf : each) {
        buf.release();
      }
    }
    lists.clear();
  }
}
