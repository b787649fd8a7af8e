// Java: what operators throw is followed to the handlers that expect it: those that name it, and
// those that nothing else in their try block can reach.
package cases.java.exceptions;

import fixture.Buf;

class ImplicitExceptions {
  static int index(int[] table, int key) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    int entry;
    try {
      entry = table[key];
    } catch (ArrayIndexOutOfBoundsException e) {
      return -1;
    }
    buf.release();
    return entry;
  }

  static int indexHandled(int[] table, int key) {
    Buf buf = Buf.alloc();
    int entry;
    try {
      entry = table[key];
    } catch (IndexOutOfBoundsException e) {
      buf.release();
      return -1;
    }
    buf.release();
    return entry;
  }

  static int division(int a, int b) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      a /= b;
    } catch (ArithmeticException e) {
      return 0;
    }
    buf.release();
    return a;
  }

  static int divisionInASum(int a, int b) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    int sum;
    try {
      sum = a / b + 1;
    } catch (ArithmeticException e) {
      return 0;
    }
    buf.release();
    return sum;
  }

  static int divisionInASumHandled(int a, int b) {
    Buf buf = Buf.alloc();
    int sum;
    try {
      sum = 1 + a / b - a;
    } catch (ArithmeticException e) {
      buf.release();
      return 0;
    }
    buf.release();
    return sum;
  }

  static boolean remainderCompared(int a, int b) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      if (a % b == 0) {
        a++;
      }
    } catch (ArithmeticException e) {
      return false;
    }
    buf.release();
    return true;
  }

  static boolean remaindersCompared(int a, int b, int c) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      if (a % b < a % c) {
        a++;
      }
    } catch (ArithmeticException e) {
      return false;
    }
    buf.release();
    return true;
  }

  static boolean remainderComparedAndHandled(int a, int b) {
    Buf buf = Buf.alloc();
    try {
      return a % b == 0;
    } catch (ArithmeticException e) {
      return false;
    } finally {
      buf.release();
    }
  }

  static int divisionByAConstant(int a) {
    Buf buf = Buf.alloc();
    try {
      a = a / 2;
    } catch (ArithmeticException e) {
      return 0;
    }
    buf.release();
    return a;
  }

  static int sumOfDivisionsByConstants(int a) {
    Buf buf = Buf.alloc();
    try {
      a = a / 2 + a % 3;
    } catch (ArithmeticException e) {
      return 0;
    }
    buf.release();
    return a;
  }

  static String cast(Object any) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    String text;
    try {
      text = (String) any;
    } catch (ClassCastException e) {
      return null;
    }
    buf.release();
    return text;
  }

  static int nullArray(int[] all) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    int length;
    try {
      length = all.length;
    } catch (NullPointerException e) {
      return 0;
    }
    buf.release();
    return length;
  }

  static byte[] memory(int size) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    byte[] bytes;
    try {
      bytes = new byte[size];
    } catch (OutOfMemoryError e) {
      return null;
    }
    buf.release();
    return bytes;
  }

  static void acquiredInTheHandler(int[] table, int key) {
    try {
      table[key] = 1;
    } catch (RuntimeException e) {
      Buf buf = Buf.alloc(); // expect: leak
      buf.size();
    }
  }

  static void nobodyExpectsAnIndexHere(int[] table, int key) {
    Buf buf = Buf.alloc();
    table[key] = 1;
    buf.release();
  }

  static void anUnrelatedHandler(int[] table, int key) {
    Buf buf = Buf.alloc();
    try {
      table[key] = Integer.bitCount(key);
      buf.release();
    } catch (IllegalStateException e) {
      buf.release();
    }
  }

  static void throughFinally(int[] table, int key) {
    Buf buf = Buf.alloc();
    try {
      try {
        table[key] = 1;
      } finally {
        buf.release();
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      buf.release(); // expect: double-release
    }
  }

  static void releasedBeforeAHandlerForEverything(Buf param) {
    Buf buf = Buf.alloc();
    try {
      buf.release();
    } catch (RuntimeException e) {
      System.err.println("could not be released: " + buf);
    }
  }
}
