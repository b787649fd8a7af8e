// options: -Acustody.exceptions=all
import fixture.Buf;

/** That every call may throw makes handlers no more likely to be written for an index. */
class ExceptionsOfOperators {
  static void handlerOfCalls(int[] table, int i) {
    try {
      Buf buf = Buf.alloc();
      table[i] = 1;
      buf.release();
    } catch (RuntimeException e) {
      table[0] = 0;
    }
  }

  static void handlerOfAnIndex(int[] table, int i) {
    try {
      Buf buf = Buf.alloc(); // expect: leak-on-exception
      table[i] = 1;
      buf.release();
    } catch (ArrayIndexOutOfBoundsException e) {
      table[0] = 0;
    }
  }
}
