// The payload is a view of the datagram; it is read after the datagram was released.
package cases.real.netty;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class SliceOutlivesParent {
  @RefCounted
  interface Datagram {
    @Borrowed
    Datagram payload(int from);

    int checksum();

    int length();

    @Retains
    Datagram retain();

    @Releases
    boolean release();
  }

  static int wrong(@Steals Datagram datagram) {
    Datagram payload = datagram.payload(8);
    boolean valid = datagram.checksum() == 0;
    datagram.release();
    return valid ? payload.length() : 0; // expect: dangling-borrow
  }

  static int right(@Steals Datagram datagram) {
    Datagram payload = datagram.payload(8);
    boolean valid = datagram.checksum() == 0;
    int length = valid ? payload.length() : 0;
    datagram.release();
    return length;
  }

  static Datagram rightKeepsPayload(@Steals Datagram datagram) {
    Datagram payload = datagram.payload(8).retain();
    datagram.release();
    return payload;
  }
}
