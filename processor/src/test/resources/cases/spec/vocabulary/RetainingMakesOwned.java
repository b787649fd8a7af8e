// Retaining a borrowed reference makes it owned.
package cases.spec.vocabulary;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.PyList;
import fixture.PyObject;
import fixture.Sink;

class RetainingMakesOwned {
  static @Owned Buf retainedAndReturned(@Borrowed Buf buf) {
    return buf.retain();
  }

  static @Owned Buf returnedAsItIs(@Borrowed Buf buf) {
    return buf; // expect: return-of-borrowed
  }

  static void retainedAndStolen(@Borrowed Buf buf) {
    buf.retain();
    Sink.take(buf);
  }

  static void stolenAsItIs(@Borrowed Buf buf) {
    Sink.take(buf); // expect: steal-of-borrowed
  }

  static @Owned PyObject firstItem(@Borrowed PyList list) {
    PyObject item = list.getItem(0);
    item.incRef();
    return item;
  }

  static @Owned PyObject firstItemForgottenRetain(@Borrowed PyList list) {
    PyObject item = list.getItem(0);
    return item; // expect: return-of-borrowed
  }
}
