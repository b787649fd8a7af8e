// "Counted, if it is": annotated fields and elements whose type is a supertype of counted types.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Msgs;
import java.util.List;

class SupertypeFields {
  static final class Pending {
    private @Owned Object message;

    Pending(@Steals Object message) {
      this.message = message;
    }

    void replace(@Steals Object next) {
      message = next; // expect: owned-field-leak
    }

    @Owned
    Object take() {
      Object taken = message;
      message = null;
      return taken;
    }

    @Disposes
    void close() {
      if (message != null) {
        Msgs.release(message);
        message = null;
      }
    }
  }

  static final class NobodyReleases {
    private final @Owned Object message; // expect: owned-field-leak

    NobodyReleases(@Steals Object message) {
      this.message = message;
    }
  }

  static final class NotAnnotated {
    private Object message;

    void set(Object message) {
      this.message = message;
    }
  }

  static final class OnlyRefers {
    private final @Borrowed Object message;

    OnlyRefers(Object message) {
      this.message = message;
    }

    void release() {
      Msgs.release(message); // expect: release-of-borrowed
    }
  }

  static void decoded(Buf in, List<@Owned Object> out) {
    out.add(in.copy());
    out.add(in.slice().retain());
    out.add("text");
  }

  static void decodedWithoutRetain(Buf in, List<@Owned Object> out) {
    out.add(in.slice()); // expect: borrowed-escape
  }

  static void decodedByADeclaration(Buf in, @Owned List<Object> out) {
    out.add(in.copy());
  }

  static void decodedWithoutRetainByADeclaration(Buf in, @Owned List<Object> out) {
    out.add(in.slice()); // expect: borrowed-escape
  }

  static int countedByItsType(@Owned List<Buf> out) { // expect: annotation-misuse
    return out.size();
  }
}
