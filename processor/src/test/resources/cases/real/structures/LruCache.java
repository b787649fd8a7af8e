// A cache evicts its eldest entry when it grows too large, and lends or shares what it holds.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;

class LruCache {
  @RefCounted
  interface Page {
    long number();

    @Retains
    Page retain();

    @Releases
    void release();
  }

  interface Disk {
    Page read(long number);
  }

  private final Deque<Page> recent = new ArrayDeque<>();
  private final Disk disk;
  private final int capacity;

  LruCache(Disk disk, int capacity) {
    this.disk = disk;
    this.capacity = capacity;
  }

  @Nullable
  private Page find(long number) {
    for (Page page : recent) {
      if (page.number() == number) {
        return page.retain();
      }
    }
    return null;
  }

  @Nullable
  Page wrongFind(long number) {
    for (Page page : recent) {
      if (page.number() == number) {
        return page; // expect: return-of-borrowed
      }
    }
    return null;
  }

  Page wrongGet(long number) {
    Page page = disk.read(number);
    recent.addFirst(page.retain());
    if (recent.size() > capacity) {
      recent.pollLast(); // expect: leak
    }
    return page;
  }

  Page rightGet(long number) {
    Page page = find(number);
    if (page != null) {
      return page;
    }
    page = disk.read(number);
    recent.addFirst(page.retain());
    if (recent.size() > capacity) {
      Page eldest = recent.pollLast();
      if (eldest != null) {
        eldest.release();
      }
    }
    return page;
  }

  void wrongInvalidateAll() {
    recent.clear(); // expect: owned-field-leak
  }

  @Disposes
  void close() {
    for (Page page : recent) {
      page.release();
    }
    recent.clear();
  }
}
