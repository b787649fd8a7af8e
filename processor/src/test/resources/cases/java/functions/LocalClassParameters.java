import fixture.Buf;
import fixture.BufReader;
import fixture.Tasks;
import java.util.function.Consumer;

/** An object of a local class stands where a lambda could, and nobody says more of its arguments. */
class LocalClassParameters {
  static void each(Consumer<Buf> action) {}

  static void released() {
    each(
        new Consumer<Buf>() {
          @Override
          public void accept(Buf buf) {
            buf.release();
          }
        });
  }

  static void lookedAt() {
    each(
        new Consumer<>() {
          @Override
          public void accept(Buf buf) {
            buf.size();
          }
        });
  }

  static void releasedTwice() {
    class Twice implements Consumer<Buf> {
      @Override
      public void accept(Buf buf) {
        buf.release();
        buf.release(); // expect: double-release
      }
    }
    each(new Twice());
  }

  static void lentByContract() {
    Tasks.readLater(
        new BufReader() {
          @Override
          public int read(Buf buf) {
            buf.release(); // expect: release-of-borrowed
            return 0;
          }
        });
  }
}
