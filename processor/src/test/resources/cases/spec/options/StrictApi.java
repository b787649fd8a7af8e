// options: -Acustody.strict=true
// strict: whatever others can see of a counted type says whose reference it is, or inherits it.
package cases.spec.options;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.BufConsumer;
import java.util.List;
import java.util.function.Consumer;

public class StrictApi {
  public static Buf shared; // expect: annotation-misuse

  public static @Borrowed Buf lent;

  public StrictApi(Buf buf) {} // expect: annotation-misuse

  public StrictApi(@Borrowed Buf buf, int size) {}

  public Buf result() { // expect: annotation-misuse
    return Buf.alloc();
  }

  protected Buf forSubclasses() { // expect: annotation-misuse
    return Buf.alloc();
  }

  public @Owned Buf saidResult() {
    return Buf.alloc();
  }

  public void parameter(Buf buf) {} // expect: annotation-misuse

  public void variableArity(Buf... bufs) {} // expect: annotation-misuse

  public <T extends Buf> void ofATypeVariable(T buf) {} // expect: annotation-misuse

  public void saidParameter(@Steals Buf buf) {
    buf.release();
  }

  public void container(List<Buf> bufs) {} // expect: annotation-misuse

  public void saidContainer(@Borrowed List<Buf> bufs) {}

  public void saidElements(List<@Owned Buf> bufs) {}

  public @Owned Buf[] saidArray() {
    return new Buf[0];
  }

  public Buf[] array() { // expect: annotation-misuse
    return new Buf[0];
  }

  /** A function, and what may be something else, have no default that strict could mean. */
  public void others(Consumer<Buf> function, Object object) {}

  /** An override says what it inherits. */
  public static final class Releases implements BufConsumer {
    @Override
    public void accept(Buf buf) {
      buf.release();
    }
  }

  public interface Part {
    Buf next(); // expect: annotation-misuse

    @Owned
    Buf copy();
  }

  public record Pair(Buf first, @Owned Buf second) { // expect: annotation-misuse
    @Disposes
    public void close() {
      first.release();
      second.release();
    }
  }

  Buf withinThePackage(Buf buf) {
    return buf.copy();
  }

  interface Hidden {
    Buf next(Buf previous);
  }
}
