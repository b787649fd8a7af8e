// Java: assignments as expressions, chained, compound and to themselves.
package cases.java.expressions;

import fixture.Buf;

class Assignments {
  static void chained() {
    Buf first;
    Buf second;
    first = second = Buf.alloc();
    second.size();
    first.release();
  }

  static void chainedAndReleasedTwice() {
    Buf first;
    Buf second;
    first = second = Buf.alloc();
    first.release();
    second.release(); // expect: double-release
  }

  static void toItsOwnAlias() {
    Buf buf = Buf.alloc();
    buf = buf.write(1);
    buf = buf.slice();
    buf.release();
  }

  static void toItself() {
    Buf buf = Buf.alloc();
    buf = buf;
    buf.release();
  }

  static int compound(Buf lent) {
    int sum = lent.size();
    Buf buf = Buf.alloc();
    sum += buf.size();
    buf.release();
    sum -= lent.size();
    return sum;
  }

  static int compoundAfterRelease() {
    int sum = 0;
    Buf buf = Buf.alloc();
    buf.release();
    sum += buf.size(); // expect: use-after-release
    return sum;
  }

  static String concatenated() {
    String text = "size ";
    Buf buf = Buf.alloc();
    text += buf;
    buf.release();
    return text;
  }

  static String concatenatedAfterRelease() {
    Buf buf = Buf.alloc();
    buf.release();
    return "released " + buf; // expect: use-after-release
  }

  static void intoAnArrayWithAnIndexThatCounts(Buf[] bufs) {
    int i = 0;
    bufs[i++] = Buf.alloc();
    bufs[i++] = Buf.alloc();
  }

  static void inferredType() {
    var buf = Buf.alloc();
    var same = buf;
    same.release();
  }

  static void inferredTypeForgotten() {
    var buf = Buf.alloc(); // expect: leak
    buf.size();
  }
}
