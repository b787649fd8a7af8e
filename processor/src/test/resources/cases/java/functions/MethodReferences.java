// Java: method references of each kind: static, of an object, of a type, of a constructor.
package cases.java.functions;

import dev.custody.Disposes;
import dev.custody.Releases;
import dev.custody.Steals;
import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufFactory;
import fixture.BufReader;
import fixture.BufView;
import fixture.HeapBuf;
import fixture.Sink;
import fixture.Tasks;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

class MethodReferences {
  private final Buf own = Buf.alloc();

  private void keep(@Steals Buf buf) {
    buf.release();
  }

  private int look(Buf buf) {
    return own.compareWith(buf);
  }

  @Disposes
  void close() {
    own.release();
  }

  static void staticMethod() {
    BufConsumer consumer = Sink::take;
    consumer.accept(Buf.alloc());
  }

  static void staticMethodOfEachTurn(int turns) {
    BufConsumer consumer = Sink::take;
    for (int i = 0; i < turns; i++) {
      consumer.accept(Buf.alloc());
    }
  }

  static void anotherOneInTheNextTurn(int turns) {
    Consumer<Buf> consumer = Sink::take;
    for (int i = 0; i < turns; i++) {
      Buf buf = Buf.alloc(); // expect: leak
      consumer.accept(buf);
      consumer = Buf::size;
    }
  }

  static void theSameThroughSeveralVariables() {
    Consumer<Buf> consumer = Sink::take;
    Consumer<Buf> other = Buf::size;
    consumer = other;
    other = consumer;
    Buf buf = Buf.alloc(); // expect: leak
    consumer.accept(buf);
  }

  static void argumentsInTheirOrder(Buf other) {
    BiFunction<Buf, Buf, Integer> compare = Buf::compareWith;
    Buf buf = Buf.alloc();
    Buf first = buf;
    compare.apply(buf, buf = other);
    first.release();
  }

  static void callsWithinCalls() {
    UnaryOperator<Buf> share = Buf::retain;
    Buf buf = Buf.alloc();
    share.apply(share.apply(buf)).release();
    buf.release(2);
  }

  static void callsWithinCallsForgotten() {
    UnaryOperator<Buf> share = Buf::retain;
    Buf buf = Buf.alloc(); // expect: leak
    share.apply(share.apply(buf)).release();
    buf.release();
  }

  static void anotherOneLater(Buf other) {
    Consumer<Buf> consumer = Sink::take;
    consumer.accept(Buf.alloc());
    consumer = Buf::size;
    consumer.accept(other);
  }

  static void theSameInTheNextTurn(int turns) {
    Consumer<Buf> consumer = Sink::take;
    Buf buf = Buf.alloc(); // expect: leak
    for (int i = 0; i < turns; i++) {
      consumer.accept(buf); // expect: double-release
    }
  }

  static void staticMethodThatOnlyBorrows() {
    BufConsumer consumer = Sink::borrow; // expect: override-mismatch
  }

  void methodOfAnObject() {
    BufConsumer consumer = this::keep;
    BufReader reader = this::look;
  }

  void methodOfAnObjectThatTakes() {
    BufReader reader = this::takeAndMeasure; // expect: override-mismatch
  }

  private int takeAndMeasure(@Steals Buf buf) {
    int size = buf.size();
    buf.release();
    return size;
  }

  static void methodOfAType() {
    BufConsumer consumer = Buf::release;
    BufReader reader = Buf::size;
    BufView view = Buf::parent;
  }

  static void methodOfATypeThatReleases() {
    BufReader reader = Dropper::drop; // expect: override-mismatch
  }

  static final class Dropper {
    static int drop(@Releases Buf buf) {
      buf.release();
      return 0;
    }
  }

  static void constructor() {
    BufFactory factory = Buf::new;
    factory.create().release();
  }

  static void constructorForgotten() {
    BufFactory factory = HeapBuf::new;
    factory.create(); // expect: leak
  }

  static void boundToABorrowedAndKept(Buf buf) {
    Tasks.later(buf::size); // expect: borrowed-escape
  }

  static void boundToABorrowedInPlace(Buf buf) {
    Tasks.now(buf::size);
  }

  static void boundToAnOwnedMoves() {
    Buf buf = Buf.alloc();
    Tasks.later(buf::release);
  }

  static void boundToAnOwnedAndReleasedHere() {
    Buf buf = Buf.alloc();
    Tasks.later(buf::release);
    buf.release(); // expect: double-release
  }

  static void boundToAnOwnedTwice() {
    Buf buf = Buf.alloc();
    Tasks.later(buf::release);
    Tasks.later(buf::release); // expect: double-release
  }

  static void boundToOneReferenceEach() {
    Buf buf = Buf.alloc();
    buf.retain();
    Tasks.later(buf::release);
    Tasks.later(buf::release);
  }
}
