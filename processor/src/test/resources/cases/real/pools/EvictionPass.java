// The evictor takes each idle object out once, and puts back those that are young enough.
package cases.real.pools;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import java.util.LinkedList;
import java.util.Queue;

class EvictionPass {
  @RefCounted
  interface Entry {
    long lastUsed();

    @Releases
    void close();
  }

  private final Queue<Entry> idle = new LinkedList<>();

  void wrong(long deadline) {
    int rounds = idle.size();
    for (int i = 0; i < rounds; i++) {
      Entry entry = idle.poll(); // expect: leak
      if (entry == null) {
        return;
      }
      if (entry.lastUsed() >= deadline) {
        idle.add(entry);
      }
    }
  }

  void wrongClosesKept(long deadline) {
    int rounds = idle.size();
    for (int i = 0; i < rounds; i++) {
      Entry entry = idle.poll();
      if (entry == null) {
        return;
      }
      if (entry.lastUsed() >= deadline) {
        idle.add(entry);
      }
      entry.close(); // expect: double-release
    }
  }

  void right(long deadline) {
    int rounds = idle.size();
    for (int i = 0; i < rounds; i++) {
      Entry entry = idle.poll();
      if (entry == null) {
        return;
      }
      if (entry.lastUsed() < deadline) {
        entry.close();
        continue;
      }
      idle.add(entry);
    }
  }

  @Disposes
  void close() {
    for (Entry entry = idle.poll(); entry != null; entry = idle.poll()) {
      entry.close();
    }
  }
}
