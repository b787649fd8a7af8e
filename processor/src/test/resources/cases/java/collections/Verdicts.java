// The result of a function decides whether the element that it got stays.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Verdicts {
  static void allRemoved() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    bufs.removeIf(
        buf -> {
          buf.release();
          return true;
        });
  }

  static void someRemoved(List<Buf> bufs) {
    bufs.removeIf(
        buf -> {
          if (buf.readable()) {
            return false;
          }
          buf.release();
          return true;
        });
  }

  static void removedAndForgotten(List<Buf> bufs) {
    bufs.removeIf(buf -> !buf.readable()); // expect: leak
  }

  static void releasedAndKept(List<Buf> bufs) {
    bufs.removeIf(
        buf -> {
          if (buf.readable()) {
            buf.release(); // expect: release-of-borrowed
          }
          return false;
        });
  }

  static void replaced(List<Buf> bufs) {
    bufs.replaceAll(
        buf -> {
          Buf copy = buf.copy();
          buf.release();
          return copy;
        });
  }

  static void replacedAndForgotten(List<Buf> bufs) {
    bufs.replaceAll(buf -> buf.copy()); // expect: leak
  }

  static final class Cache {
    private final Map<String, Buf> bufs = new HashMap<>();

    void put(String name, @Steals Buf buf) {
      Buf old = bufs.put(name, buf);
      if (old != null) {
        old.release();
      }
    }

    void expire() {
      bufs.entrySet()
          .removeIf(
              entry -> {
                if (entry.getValue().readable()) {
                  return false;
                }
                entry.getValue().release();
                return true;
              });
    }

    void expireOneByOne() {
      Iterator<Map.Entry<String, Buf>> all = bufs.entrySet().iterator();
      while (all.hasNext()) {
        Map.Entry<String, Buf> entry = all.next();
        if (!entry.getValue().readable()) {
          all.remove();
          entry.getValue().release();
        }
      }
    }

    int sizeAfterExpiring() {
      bufs.entrySet()
          .removeIf(
              entry -> {
                if (entry.getValue().readable()) {
                  return false;
                }
                entry.getValue().release();
                return true;
              });
      int size = 0;
      for (Buf buf : bufs.values()) {
        size += buf.size();
      }
      return size;
    }

    void expireAndForget() {
      bufs.entrySet().removeIf(entry -> !entry.getValue().readable()); // expect: leak
    }

    void forgetByName() {
      bufs.entrySet().removeIf(entry -> entry.getKey().isEmpty()); // expect: leak
    }

    void moveAll(List<Buf> others) {
      bufs.entrySet()
          .removeIf(
              entry -> {
                others.add(entry.getValue());
                return true;
              });
    }

    void copyAll() {
      bufs.replaceAll(
          (name, buf) -> {
            Buf copy = buf.copy();
            buf.release();
            return copy;
          });
    }

    @Disposes
    void close() {
      for (Iterator<Map.Entry<String, Buf>> all = bufs.entrySet().iterator(); all.hasNext(); ) {
        Map.Entry<String, Buf> entry = all.next();
        all.remove();
        entry.getValue().release();
      }
    }
  }

  static final class Borrower {
    private final Map<String, @Borrowed Buf> bufs = new HashMap<>();

    void expire() {
      bufs.entrySet().removeIf(entry -> !entry.getValue().readable());
      bufs.values().removeIf(buf -> !buf.readable());
    }
  }

  static void eachEntryReleased() {
    Map<String, Buf> bufs = new HashMap<>();
    bufs.put("a", Buf.alloc());
    bufs.entrySet().forEach(entry -> entry.getValue().release());
  }

  static void someEntriesReleased(Map<String, Buf> bufs) {
    bufs.entrySet()
        .forEach(
            entry -> {
              if (entry.getValue().readable()) {
                entry.getValue().release(); // expect: release-of-borrowed
              }
            });
  }

  static final class Recent extends LinkedHashMap<String, Buf> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Buf> eldest) {
      if (size() <= 16) {
        return false;
      }
      eldest.getValue().release();
      return true;
    }
  }
}
