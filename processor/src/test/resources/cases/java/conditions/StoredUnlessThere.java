import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a container has is not the new reference, as long as nobody has got that. */
class StoredUnlessThere {
  static void stored(Map<String, @Owned Buf> cache, String key) {
    Buf mine = Buf.alloc();
    Buf has = cache.get(key);
    if (has == null) {
      cache.put(key, mine);
      has = mine;
    }
    has.size();
    if (has != mine) {
      mine.release();
    }
  }

  /** Of what a function of the caller's makes, nobody else knows either. */
  static void madeByAFunction(
      Map<String, @Owned Buf> cache, String key, Supplier<@Owned Buf> factory) {
    Buf mine = factory.get();
    Buf has = cache.get(key);
    if (has == null) {
      cache.put(key, mine);
      has = mine;
    }
    has.size();
    if (has != mine) {
      mine.release();
    }
  }

  static void madeByAFunctionAndForgotten(
      Map<String, @Owned Buf> cache, String key, Supplier<@Owned Buf> factory) {
    Buf mine = factory.get(); // expect: leak
    Buf has = cache.get(key);
    if (has == null) {
      cache.put(key, mine);
    }
    if (has == mine) {
      mine.release();
    }
  }

  static void storedAndKept(Map<String, @Owned Buf> cache, String key) {
    Buf mine = Buf.alloc(); // expect: leak
    Buf has = cache.get(key);
    if (has == null) {
      cache.put(key, mine);
      has = mine;
    }
    has.size();
  }

  static void theWrongOneOfTwo(Map<String, @Owned Buf> cache, String key) {
    Buf mine = Buf.alloc(); // expect: leak
    Buf has = cache.get(key);
    if (has == null) {
      cache.put(key, mine);
      has = mine;
    }
    if (has == mine) {
      mine.release(); // expect: double-release
    }
  }

  static void putIfAbsent(Map<String, @Owned Buf> cache, String key) {
    Buf mine = Buf.alloc();
    Buf has = cache.putIfAbsent(key, mine);
    Buf used = has == null ? mine : has;
    used.size();
    if (used == mine) {
      used.get(0);
    } else {
      mine.release();
    }
  }

  static void computed(Map<String, @Owned Buf> cache, String key) {
    Buf mine = Buf.alloc();
    Buf has = cache.computeIfAbsent(key, absent -> mine);
    has.size();
    if (has != mine) {
      mine.release();
    }
  }

  static void computedAndReleased(Map<String, @Owned Buf> cache, String key) {
    Buf mine = Buf.alloc();
    Buf has = cache.computeIfAbsent(key, absent -> mine);
    has.size();
    mine.release(); // expect: double-release
  }

  static void visited(List<@Owned Buf> all) {
    Buf mine = Buf.alloc();
    boolean found = false;
    for (Buf each : all) {
      if (each == mine) {
        found = true;
      }
    }
    if (!found) {
      mine.release();
    }
  }

  /** What was stored once may be what is there under another key. */
  static void storedBefore(Map<String, @Owned Buf> cache, String key) {
    Buf mine = Buf.alloc(); // expect: leak
    cache.put("first", mine.retain());
    Buf has = cache.get(key);
    if (has != mine) {
      mine.release();
    }
  }

  /** What a queue has shown is what it gives. */
  static void takenOut(Deque<@Owned Buf> queue) {
    Buf has = queue.peek();
    Buf mine = queue.poll(); // expect: leak
    if (has != mine) {
      mine.release();
    }
  }

  static void seenBefore(Map<String, @Owned Buf> cache, String key) {
    Buf has = cache.get(key);
    Buf mine = new Buf();
    if (has == null) {
      cache.put(key, mine);
      has = mine;
    }
    if (has != mine) {
      mine.release();
    }
  }
}

/** Whoever has got the new reference, or has given it, may be where it is found. */
class FoundAgain {
  private @Borrowed Buf last;

  static native @Owned Buf pick(List<@Borrowed Buf> from);

  static native void register(@Borrowed Buf buf);

  static void picked(List<@Owned Buf> all) {
    Buf mine = pick(all); // expect: leak
    if (all.get(0) == mine) {
      return;
    }
    mine.release();
  }

  static void pickedAndReleased(List<@Owned Buf> all) {
    Buf mine = pick(all);
    if (all.get(0) == mine) {
      mine.release();
      return;
    }
    mine.release();
  }

  static void pickedAndVisited(List<@Owned Buf> all) {
    Buf mine = pick(all); // expect: leak
    for (Buf each : all) {
      if (each == mine) {
        return;
      }
    }
    mine.release();
  }

  static void seen(List<@Borrowed Buf> view) {
    Buf mine = Buf.alloc(); // expect: leak
    view.add(mine);
    Buf first = view.get(0);
    if (first == mine) {
      return;
    }
    mine.release();
  }

  static void inAnArray() {
    Buf mine = Buf.alloc(); // expect: leak
    for (Buf each : new Buf[] {mine}) {
      if (each == mine) {
        return;
      }
    }
    mine.release();
  }

  static void accepted(List<@Owned Buf> all, Consumer<@Borrowed Buf> consumer) {
    Buf mine = Buf.alloc(); // expect: leak
    consumer.accept(mine);
    Buf first = all.get(0);
    if (first == mine) {
      return;
    }
    mine.release();
  }

  static void registered(List<@Owned Buf> all) {
    Buf mine = Buf.alloc(); // expect: leak
    register(mine);
    Buf first = all.get(0);
    if (first == mine) {
      return;
    }
    mine.release();
  }

  static void written(List<@Owned Buf> all) {
    Buf mine = Buf.alloc();
    mine.size();
    Buf first = all.get(0);
    if (first == mine) {
      return;
    }
    mine.release();
  }

  void stored() {
    Buf mine = new Buf(); // expect: leak
    last = mine;
    if (last == mine) {
      return;
    }
    mine.release();
  }
}

/** A field may hold what a call returns, but no object that is new. */
class Latest {
  private @Owned Buf current = new Buf();

  private static native @Owned Buf acquire();

  void refreshed() {
    Buf latest = acquire();
    if (latest == current) {
      latest.release();
      return;
    }
    current.release();
    current = latest;
  }

  void refreshedButForNothing() {
    Buf latest = acquire(); // expect: leak
    if (latest == current) {
      return;
    }
    current.release();
    current = latest;
  }

  void replaced() {
    Buf latest = new Buf();
    if (latest == current) {
      return;
    }
    current.release();
    current = latest;
  }

  @Disposes
  void close() {
    current.release();
  }
}
