// @Owned on a method: the caller receives a new reference.
package cases.spec.annotations;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Msgs;

class OwnedMethod {
  static @Owned Buf make() {
    return Buf.alloc();
  }

  static void notReleased() {
    Buf buf = make(); // expect: leak
    buf.size();
  }

  static void released() {
    Buf buf = make();
    buf.release();
  }

  static @Owned Buf passedOn() {
    return make();
  }

  static @Owned Object asAnyObject() {
    return Buf.alloc();
  }

  static void anyObjectReleased() {
    Object message = asAnyObject();
    Msgs.release(message);
  }

  static void anyObjectForgotten() {
    Object message = asAnyObject(); // expect: leak
    Msgs.log(message);
  }
}
