// options: -g:none
// What javac leaves out of class files makes no difference to the checks.
package cases.spec.options;

import fixture.Buf;

class NoDebugInformation {
  static void forgotten() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.size();
  }

  static void remembered() {
    Buf buf = Buf.alloc();
    buf.size();
    buf.release();
  }
}
