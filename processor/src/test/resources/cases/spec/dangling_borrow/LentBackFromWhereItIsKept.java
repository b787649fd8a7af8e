// dangling-borrow: what was put somewhere is returned as borrowed from somewhere else.
package cases.spec.dangling_borrow;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LentBackFromWhereItIsKept {
  private final List<Buf> all = new ArrayList<>();
  private final Map<String, Buf> named = new HashMap<>();

  static class Pool {
    private final List<Buf> kept = new ArrayList<>();

    void keep(@Steals(into = "this") Buf buf) {
      kept.add(buf);
    }

    @Disposes
    void close() {
      kept.forEach(Buf::release);
      kept.clear();
    }
  }

  @Borrowed
  Buf inAnotherObject(@Steals Buf buf, Pool pool) {
    pool.keep(buf);
    return buf; // expect: dangling-borrow
  }

  @Borrowed
  Buf inAnotherList(@Steals Buf buf, List<Buf> others) {
    others.add(buf);
    return buf; // expect: dangling-borrow
  }

  @Borrowed(from = "pool")
  Buf inTheNamedObject(@Steals Buf buf, Pool pool) {
    pool.keep(buf);
    return buf;
  }

  @Borrowed(from = "others")
  Buf inTheNamedList(@Steals Buf buf, List<Buf> others) {
    others.add(buf);
    return buf;
  }

  @Borrowed
  Buf inAListOfThis(@Steals Buf buf) {
    all.add(buf);
    return buf;
  }

  @Borrowed
  Buf retainedForAListOfThis(@Borrowed Buf buf) {
    buf.retain();
    all.add(buf);
    return buf;
  }

  @Borrowed
  Buf inAMapOfThis(String name, @Steals Buf buf) {
    Buf before = named.put(name, buf);
    if (before != null) {
      before.release();
    }
    return buf;
  }

  @Disposes
  void close() {
    all.forEach(Buf::release);
    all.clear();
    named.values().forEach(Buf::release);
    named.clear();
  }
}
