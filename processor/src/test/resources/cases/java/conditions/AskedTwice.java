// Java: what a branch asked once is known when it is asked again, as long as nothing was written.
package cases.java.conditions;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class AskedTwice {
  enum Mode {
    READ,
    WRITE,
    BOTH
  }

  static void enumTwice(Mode m) {
    Buf b = null;
    if (m == Mode.READ) {
      b = Buf.alloc();
    }
    System.out.println("x");
    if (m == Mode.READ) {
      b.release();
    }
  }

  static void enumOther(Mode m) {
    Buf b = null;
    if (m == Mode.READ) {
      b = Buf.alloc(); // expect: leak
    }
    System.out.println("x");
    if (m == Mode.WRITE) {
      b.release();
    }
  }

  static void switchTwice(Mode m) {
    Buf b = null;
    switch (m) {
      case READ:
        b = Buf.alloc();
        break;
      default:
        break;
    }
    switch (m) {
      case READ:
        b.release();
        break;
      default:
        break;
    }
  }

  static void switchArrowTwice(Mode m) {
    Buf b =
        switch (m) {
          case READ -> Buf.alloc();
          default -> null;
        };
    switch (m) {
      case READ -> b.release();
      case WRITE, BOTH -> {}
    }
  }

  static void switchOther(Mode m) {
    Buf b =
        switch (m) {
          case READ, BOTH -> Buf.alloc(); // expect: leak
          default -> null;
        };
    switch (m) {
      case READ -> b.release();
      case WRITE, BOTH -> {}
    }
  }

  static void intTwice(int n) {
    Buf b = n > 0 ? Buf.alloc() : null;
    System.out.println(n);
    if (n > 0) {
      b.release();
    }
  }

  static void intOther(int n) {
    Buf b = n > 0 ? Buf.alloc() : null; // expect: leak
    if (n > 5) {
      b.release();
    }
  }

  static void intGe(int n) {
    Buf b = null;
    if (n >= 1) {
      b = Buf.alloc();
    }
    if (n < 1) {
      return;
    }
    b.release();
  }

  static void intSwitchTwice(int n) {
    Buf b = null;
    switch (n) {
      case 1:
      case 2:
        b = Buf.alloc();
        break;
      default:
    }
    if (n == 1 || n == 2) {
      b.release();
    }
  }

  static void intSwitchThrice(int n) {
    Buf b = null;
    switch (n) {
      case 1:
      case 2:
        b = Buf.alloc(); // expect: leak
        break;
      default:
    }
    if (n == 1) {
      b.release();
    }
  }

  static void stringTwice(String m) {
    Buf b = null;
    if (m.equals("r")) {
      b = Buf.alloc();
    }
    System.out.println("x");
    if (m.equals("r")) {
      b.release();
    }
  }

  static void stringSwitchTwice(String m) {
    Buf b = null;
    switch (m) {
      case "a":
        b = Buf.alloc();
        break;
      default:
    }
    switch (m) {
      case "a":
        b.release();
        break;
      default:
    }
  }

  static void threeWay(Buf in, int rc) {
    Buf b = Buf.alloc();
    if (rc < 0) {
      b.release();
    }
    if (rc == 0) {
      b.release();
    }
    if (rc > 0) {
      b.release();
    }
  }

  static void threeWayOverlap(Buf in, int rc) {
    Buf b = Buf.alloc();
    if (rc <= 0) {
      b.release();
    }
    if (rc == 0) {
      b.release(); // expect: double-release
    }
    if (rc > 0) {
      b.release();
    }
  }

  static void boolParam(boolean own, Buf in) {
    Buf b = own ? in.retain() : in;
    b.size();
    if (own) {
      b.release();
    }
  }

  static void boolParamNot(boolean own, Buf in) {
    Buf b = own ? in.retain() : in; // expect: leak
    b.size();
    if (!own) {
      b.release(); // expect: release-of-borrowed
    }
  }

  final boolean pooled = Boolean.getBoolean("x");
  final int kind = Integer.getInteger("y");

  void finalField(Buf in) {
    Buf b = pooled ? in.retain() : in;
    b.size();
    if (pooled) {
      b.release();
    }
  }

  void finalIntField(Buf in) {
    Buf b = kind == 3 ? in.retain() : in;
    b.size();
    if (kind == 3) {
      b.release();
    }
  }

  static final boolean DEBUG = Boolean.getBoolean("d");

  void finalStatic(Buf in) {
    Buf b = DEBUG ? in.retain() : in;
    b.size();
    if (DEBUG) {
      b.release();
    }
  }

  static boolean check() {
    return Math.random() > 0.5;
  }

  static void localBool(Buf in) {
    boolean c = check();
    Buf b = null;
    if (c) b = Buf.alloc();
    in.size();
    if (c) b.release();
  }

  static void localBoolCompound(Buf in, int n) {
    boolean c = n > 3 && check();
    Buf b = null;
    if (c) b = Buf.alloc();
    in.size();
    if (c) b.release();
  }

  static void twoInts(int a, int c) {
    boolean less = a < c;
    Buf b = less ? Buf.alloc() : null;
    System.out.println(less);
    if (less) b.release();
  }

  static void twoIntsDirect(int a, int c) {
    Buf b = a < c ? Buf.alloc() : null;
    System.out.println(a);
    if (b != null) b.release();
  }

  static void nameTwice(String name, Integer box) {
    Buf b = null;
    if (name != null) b = Buf.alloc();
    System.out.println(box);
    if (name != null) b.release();
  }

  static void nameOnce(String name, Integer box) {
    Buf b = null;
    if (name != null) b = Buf.alloc(); // expect: leak
    System.out.println(box);
    if (box != null) b.release();
  }

  static void failure() {
    Buf b = Buf.alloc();
    Exception failure = null;
    try {
      b.getChecked(1);
    } catch (java.io.IOException e) {
      failure = e;
      b.release();
    }
    if (failure == null) b.release();
  }

  static void changed(int n) {
    Buf b = null;
    if (n > 0) b = Buf.alloc(); // expect: leak
    n--;
    if (n > 0) b.release();
  }

  static void nullEitherWay(boolean which) {
    Buf none = which ? null : null;
    if (none != null) {
      Buf b = Buf.alloc();
    }
  }
}

/** A field remembers what was asked. */
class AskedByAField {
  private Buf sum;
  private boolean first;

  void add(@Steals Buf more) {
    first = sum == null;
    if (first) {
      sum = more;
    } else {
      more.release();
    }
  }

  void addTheWrongWay(@Steals Buf more) {
    first = sum != null;
    if (first) {
      sum = more; // expect: owned-field-leak
    } else {
      more.release();
    }
  }

  @Disposes
  void close() {
    if (sum != null) {
      sum.release();
      sum = null;
    }
  }
}
