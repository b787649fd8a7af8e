// A key that is computed from variables, fields and constants is the same until one of them is written; what a call
// yields may be another one each time.
package cases.java.collections;

import dev.custody.Steals;
import fixture.Buf;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class ComputedKeys {
  private static int cursor;
  private int top;
  private final String name = "in";

  private void advance() {
    top++;
  }

  private static int next() {
    return ++cursor;
  }

  static int staticFieldIsWritten(Map<Integer, Buf> bufs) {
    Buf buf = bufs.get(cursor);
    cursor++;
    bufs.put(cursor, Buf.alloc());
    return buf.size();
  }

  int fieldIsWritten(Map<Integer, Buf> bufs) {
    Buf buf = bufs.get(top);
    top++;
    bufs.put(top, Buf.alloc());
    return buf.size();
  }

  int fieldIsWrittenByAMethod(Map<Integer, Buf> bufs, @Steals Buf with) {
    Buf buf = bufs.get(top);
    advance();
    bufs.put(top, with);
    return buf.size();
  }

  static int fieldOfAnotherIsWritten(ComputedKeys one, ComputedKeys other, List<Buf> bufs) {
    Buf buf = bufs.get(one.top);
    other.top = 3;
    bufs.set(one.top, Buf.alloc());
    return buf.size();
  }

  void sameField(Map<Integer, Buf> bufs) {
    bufs.get(top).release();
    bufs.remove(top);
  }

  void sameFieldReleasedTwice(Map<Integer, Buf> bufs) {
    Buf buf = bufs.get(top);
    bufs.remove(top).release();
    buf.release(); // expect: release-of-borrowed
  }

  int finalField(Map<String, Buf> bufs) {
    Buf buf = bufs.get(name);
    int size = buf.size();
    bufs.remove(name).release();
    return size + buf.size(); // expect: dangling-borrow
  }

  static int whateverAnIteratorGives(Map<String, Buf> bufs, Iterator<String> keys) {
    Buf buf = bufs.get(keys.next());
    bufs.put(keys.next(), Buf.alloc());
    return buf.size();
  }

  static int textThatGrows(Map<String, Buf> bufs, StringBuilder key) {
    Buf buf = bufs.get(key.toString());
    key.append('x');
    bufs.put(key.toString(), Buf.alloc());
    return buf.size();
  }

  static int elementOfAnArray(List<Buf> bufs, int[] at) {
    Buf buf = bufs.get(at[0]);
    at[0]++;
    bufs.set(at[0], Buf.alloc());
    return buf.size();
  }

  static int whateverACallYields(List<Buf> bufs, Buf with) {
    Buf buf = bufs.get(next());
    bufs.set(next(), with.retain());
    return buf.size();
  }

  static void sameSum(Map<String, Buf> bufs, String prefix, int number) {
    bufs.get(prefix + number).release();
    bufs.remove(prefix + number);
  }

  static void anotherSum(List<Buf> bufs, int at) {
    bufs.get(at + 1).release(); // expect: release-of-borrowed
    bufs.remove(at); // expect: leak
  }

  static void variableIsWritten(List<Buf> bufs, int at, @Steals Buf with) {
    Buf buf = bufs.get(at + 1);
    at = 0;
    bufs.set(at + 1, with);
    buf.size();
  }

  static void pairFromBehind(List<Buf> bufs, int at) {
    Buf one = bufs.get(at);
    Buf other = bufs.get(at + 1);
    bufs.remove(at + 1);
    bufs.remove(at);
    one.release();
    other.release();
  }

  static void pairFromTheFront(List<Buf> bufs, int at) {
    Buf one = bufs.get(at);
    Buf other = bufs.get(at + 1);
    bufs.remove(at);
    bufs.remove(at);
    one.release();
    other.release();
  }

  static void oneOfAPairIsDropped(List<Buf> bufs, int at) {
    Buf one = bufs.get(at);
    bufs.remove(at + 1); // expect: leak
    bufs.remove(at);
    one.release();
  }

  static void lastTwo(List<Buf> bufs) {
    Buf last = bufs.get(bufs.size() - 1);
    Buf other = bufs.get(bufs.size() - 2);
    bufs.remove(bufs.size() - 1);
    bufs.remove(bufs.size() - 1);
    last.release();
    other.release();
  }

  static void frontIsTakenOutBefore(List<Buf> bufs) {
    Buf last = bufs.get(bufs.size() - 1);
    bufs.remove(0).release();
    last.size();
    last.release();
    bufs.remove(bufs.size() - 1);
  }

  static void lastButOne(List<Buf> bufs) {
    bufs.get(bufs.size() - 1).release(); // expect: release-of-borrowed
    bufs.remove(bufs.size() - 2); // expect: leak
  }

  static int anotherLastOne(List<Buf> bufs, List<Buf> sizes) {
    Buf buf = bufs.get(sizes.size() - 1);
    sizes.add(Buf.alloc());
    bufs.set(sizes.size() - 1, Buf.alloc());
    return buf.size();
  }

  static int keyOfTheEntry(Map<String, Buf> bufs) {
    for (Map.Entry<String, Buf> each : bufs.entrySet()) {
      Buf buf = each.getValue();
      bufs.remove(each.getKey()).release();
      return buf.size(); // expect: dangling-borrow
    }
    return 0;
  }

  static void keyOfTheEntryTakenOut(Map<String, Buf> bufs) {
    for (Map.Entry<String, Buf> each : bufs.entrySet()) {
      Buf buf = each.getValue();
      bufs.remove(each.getKey());
      buf.release();
      return;
    }
  }
}
