// A wrapper counts through what it wraps: retaining and releasing it does so to its content.
package cases.real.lifecycle;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;

class DelegatedCount {
  @RefCounted
  static class Envelope {
    private final Buf content;
    private String address = "";

    Envelope(@Steals Buf content) {
      this.content = content;
    }

    @Retains
    Envelope retain() {
      content.retain();
      return this;
    }

    @Releases
    boolean release() {
      return content.release();
    }

    @Aliases
    Envelope to(String address) {
      this.address = address;
      return this;
    }

    String address() {
      return address;
    }

    Envelope wrongFluent(String address) {
      this.address = address;
      return this; // expect: return-of-borrowed
    }

    @Borrowed
    Buf content() {
      return content;
    }

    Buf wrongContent() {
      return content; // expect: return-of-borrowed
    }
  }

  static Envelope right(String address) {
    return new Envelope(Buf.alloc()).to(address);
  }

  static int rightRead(@Steals Envelope envelope) {
    int size = envelope.content().size();
    envelope.to("nobody").release();
    return size;
  }

  static int wrongRead(@Steals Envelope envelope) {
    Buf content = envelope.content();
    envelope.release();
    return content.size(); // expect: dangling-borrow
  }

  static String wrongAddress(@Steals Envelope envelope) {
    envelope.to("nobody").release();
    return envelope.address(); // expect: use-after-release
  }
}
