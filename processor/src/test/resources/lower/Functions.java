import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufFactory;
import fixture.BufReader;
import fixture.Counted;
import fixture.Tasks;
import fixture.Work;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

class Functions {
  private Buf held;

  void lambdas(Buf buf) {
    Tasks.now(() -> buf.size());
    Tasks.later(
        () -> {
          if (Work.test()) {
            return;
          }
          buf.release();
        });
    BufReader reader = b -> b.size() + buf.size();
    reader.read(buf);
    BufFactory factory = () -> Buf.alloc();
  }

  void nested(Buf buf) {
    Tasks.later(() -> Tasks.now(() -> buf.release()));
  }

  void combined(Buf buf) {
    Runnable release = () -> buf.release();
    Consumer<Buf> first = other -> release.run();
    Consumer<Buf> both = first.andThen(Buf::size);
  }

  void held(Buf buf) {
    UnaryOperator<Buf> same = Buf::duplicate;
    same.apply(same.apply(buf));
  }

  void references(Buf buf) {
    Runnable release = buf::release;
    BufConsumer consumer = Buf::release;
    BufFactory factory = Buf::new;
    Supplier<Buf> read = this::read;
  }

  Buf read() {
    return held.retain();
  }

  void ofFields() {
    Tasks.later(() -> held.size());
  }

  void anonymous(Buf buf) {
    Tasks.later(
        new Runnable() {
          private int times;

          @Override
          public void run() {
            buf.size();
            held.size();
            times++;
          }
        });
  }

  void countedAnonymous(Buf buf) {
    Counted counted =
        new Buf() {
          @Override
          public int size() {
            return buf.size();
          }
        };
    counted.release();
  }

  void local(Buf buf) {
    class Local implements Runnable {
      private final Buf own;

      Local(Buf own) {
        this.own = own.retain();
      }

      @Override
      public void run() {
        own.release();
        buf.size();
      }
    }
    Local local = new Local(buf);
    Tasks.later(local);
    Object any = new Local(buf);
    System.out.println(any);
  }

  void neverMade(Buf lent) {
    record Pair(Buf first, Buf second) {
      Pair {
        first.size();
      }

      int both() {
        return first.size() + second.size();
      }
    }
  }

  void status() {
    Tasks.onBuf(
        buf -> {
          try {
            buf.size();
          } finally {
            buf.release();
          }
        });
  }
}
