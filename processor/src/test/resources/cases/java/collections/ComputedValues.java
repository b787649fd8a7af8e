// What a map has under a key is given to the function that computes what takes its place.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ComputedValues {
  private final Map<String, Buf> cache = new HashMap<>();

  static void replaced(Map<String, Buf> bufs, String key) {
    bufs.compute(
        key,
        (name, old) -> {
          if (old != null) {
            old.release();
          }
          return Buf.alloc();
        });
  }

  static void replacedAndLost(Map<String, Buf> bufs, String key) {
    bufs.compute(key, (name, old) -> Buf.alloc()); // expect: leak
  }

  static void kept(Map<String, Buf> bufs, String key) {
    bufs.compute(key, (name, old) -> old == null ? Buf.alloc() : old);
  }

  static void keptReleased(Map<String, Buf> bufs, String key) {
    bufs.compute(
        key,
        (name, old) -> { // expect: double-release
          if (old == null) {
            return Buf.alloc();
          }
          old.release();
          return old;
        });
  }

  static void removed(Map<String, Buf> bufs, String key) {
    bufs.computeIfPresent(
        key,
        (name, old) -> {
          old.release();
          return null;
        });
  }

  static void removedAndLost(Map<String, Buf> bufs, String key) {
    bufs.computeIfPresent(key, (name, old) -> null); // expect: leak
  }

  static void lentIsKept(Map<String, Buf> bufs, String key, Buf lent) {
    bufs.computeIfAbsent(key, name -> lent); // expect: borrowed-escape
  }

  static void retainedIsKept(Map<String, Buf> bufs, String key, Buf lent) {
    bufs.computeIfAbsent(key, name -> lent.retain());
  }

  static void madeBefore(Map<String, Buf> bufs, String key) {
    Buf made = Buf.alloc(); // expect: leak
    bufs.computeIfAbsent(key, name -> made);
  }

  static int read(Map<String, Buf> bufs, String key) {
    return bufs.computeIfAbsent(key, name -> Buf.alloc()).size();
  }

  static Buf handedOut(Map<String, Buf> bufs, String key) {
    return bufs.computeIfAbsent(key, name -> Buf.alloc()); // expect: return-of-borrowed
  }

  static int madeByAMethod(Map<String, Buf> bufs, String key) {
    return bufs.computeIfAbsent(key, ComputedValues::made).size();
  }

  private static Buf made(String name) {
    return Buf.alloc();
  }

  static void merged(Map<String, Buf> bufs, String key, @Steals Buf with) {
    bufs.merge(
        key,
        with,
        (old, given) -> {
          old.release();
          return given;
        });
  }

  static void oldIsLost(Map<String, Buf> bufs, String key, @Steals Buf with) {
    bufs.merge(key, with, (old, given) -> given); // expect: leak
  }

  static void givenIsLost(Map<String, Buf> bufs, String key) {
    bufs.merge(key, Buf.alloc(), (old, given) -> old); // expect: leak
  }

  static void local(String key) {
    Map<String, Buf> bufs = new HashMap<>();
    bufs.computeIfAbsent(key, name -> Buf.alloc());
    bufs.values().forEach(Buf::release);
  }

  static void localIsLost(String key) {
    Map<String, Buf> bufs = new HashMap<>(); // expect: leak
    bufs.computeIfAbsent(key, name -> Buf.alloc());
  }

  static void lists(Map<String, List<Buf>> bufs, String key, @Steals Buf buf) {
    bufs.computeIfAbsent(key, name -> new ArrayList<>()).add(buf);
  }

  static void numbers(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
    counts.compute(key, (name, old) -> old == null ? 1 : old + 1);
  }

  Buf cached(String key) {
    return cache.computeIfAbsent(key, name -> Buf.alloc()).retain();
  }

  void refresh(String key) {
    cache.compute(key, (name, old) -> Buf.alloc()); // expect: leak
  }

  void evict(String key) {
    cache.computeIfPresent(
        key,
        (name, old) -> {
          old.release();
          return null;
        });
  }

  @Disposes
  void close() {
    cache.values().forEach(Buf::release);
    cache.clear();
  }
}
