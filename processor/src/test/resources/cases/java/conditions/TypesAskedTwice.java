// Java: a variable that has a type has it until it is written.
package cases.java.conditions;

import fixture.Buf;

class TypesAskedTwice {
  static void object(Object o) {
    Buf b = null;
    if (o instanceof String) {
      b = Buf.alloc();
    }
    o.hashCode();
    if (o instanceof String) {
      b.release();
    }
  }

  static void number(Number n) {
    Buf b = null;
    if (n instanceof Integer) {
      b = Buf.alloc();
    }
    n.intValue();
    if (n instanceof Integer) {
      b.release();
    }
  }

  static int bound(Number n) {
    Buf b = n instanceof Integer ? Buf.alloc() : null;
    if (n instanceof Integer i) {
      b.release();
      return i;
    }
    return 0;
  }

  static void otherType(Object o) {
    Buf b = null;
    if (o instanceof String) {
      b = Buf.alloc(); // expect: leak
    }
    if (o instanceof Integer) {
      b.release();
    }
  }

  static void otherVariable(Number n, Number m) {
    Buf b = null;
    if (n instanceof Integer) {
      b = Buf.alloc(); // expect: leak
    }
    if (m instanceof Integer) {
      b.release();
    }
  }

  static void written(Object o, Object other) {
    Buf b = null;
    if (o instanceof String) {
      b = Buf.alloc(); // expect: leak
    }
    o = other;
    if (o instanceof String) {
      b.release();
    }
  }

  static void opposite(Number n) {
    Buf b = null;
    if (n instanceof Integer) {
      b = Buf.alloc(); // expect: leak
    }
    if (!(n instanceof Integer)) {
      b.release();
    }
  }
}
