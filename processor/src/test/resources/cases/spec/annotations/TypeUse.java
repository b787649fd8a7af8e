// Contract annotations are legal as type-use annotations too, so that `List<@Borrowed T>` can be
// written.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class TypeUse {
  static int borrowingList(@Borrowed Buf buf) {
    List<@Borrowed Buf> bufs = new ArrayList<>();
    bufs.add(buf);
    return bufs.get(0).size();
  }

  static void borrowingListLeavesTheOwnerInCharge() {
    Buf buf = Buf.alloc();
    List<@Borrowed Buf> bufs = new ArrayList<>();
    bufs.add(buf);
    buf.release();
  }

  static void borrowingListDoesNotDischarge() {
    Buf buf = Buf.alloc(); // expect: leak
    List<@Borrowed Buf> bufs = new ArrayList<>();
    bufs.add(buf);
  }

  static void owningListDischarges(List<@Owned Buf> bufs) {
    bufs.add(Buf.alloc());
  }

  static void owningListAsksForOwned(List<@Owned Buf> bufs, @Borrowed Buf buf) {
    bufs.add(buf); // expect: borrowed-escape
  }
}
