// override-mismatch: likewise a method reference against its functional interface, in each term.
package cases.spec.override_mismatch;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Immortal;
import dev.custody.InPlace;
import dev.custody.Invalidates;
import dev.custody.Owned;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufFactory;
import fixture.BufView;
import fixture.HeapBuf;
import fixture.Pool;
import fixture.Sink;
import fixture.Tasks;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

class ReferencesInEveryDirection {
  interface Copier {
    @Owned
    Buf copy(@Borrowed Buf buf);
  }

  interface Cast {
    @Aliases("buf")
    Buf cast(Buf buf);
  }

  interface Constant {
    @Immortal
    Buf get();
  }

  interface Offer {
    boolean offer(@Steals(when = When.IF_TRUE) Buf buf);
  }

  interface Retainer {
    void retain(@Retains Buf buf);
  }

  interface Releaser {
    void release(@Releases Buf buf);
  }

  interface Keeper {
    void keep(@Steals(into = "pool") Buf buf, Pool pool);
  }

  interface Batch {
    void take(@Steals Buf... bufs);
  }

  interface Look {
    void look(Buf... bufs);
  }

  interface Maker {
    Message make(@Steals Buf buf);
  }

  interface Reset {
    void reset(@Invalidates Pool pool);
  }

  interface Glance {
    void at(Pool pool);
  }

  interface Visitor {
    void visit(@InPlace Runnable body);
  }

  record Message(Buf body) {
    @Disposes
    void close() {
      body.release();
    }
  }

  static native @Owned Buf copy(Buf buf);

  static native @Borrowed(from = "buf") Buf part(Buf buf);

  static native @Aliases("buf") Buf same(Buf buf);

  static native boolean takes(@Steals Buf buf);

  static native boolean looks(Buf buf);

  static native void takesOnSuccess(@Steals(when = When.ON_SUCCESS) Buf buf);

  static native void retains(@Retains Buf buf);

  static native void keeps(@Steals(into = "pool") Buf buf, Pool pool);

  static native void loses(@Steals Buf buf, Pool pool);

  static native void takesAny(@Steals Object object);

  static native @Immortal Buf constant();

  static void right(List<Runnable> tasks) {
    Copier copier = ReferencesInEveryDirection::copy;
    Copier ofReceiver = Buf::copy;
    Cast cast = ReferencesInEveryDirection::same;
    Constant constant = ReferencesInEveryDirection::constant;
    BufFactory asOwned = ReferencesInEveryDirection::constant;
    Offer offer = Sink::offer;
    Retainer retainer = ReferencesInEveryDirection::retains;
    Retainer ofTheReceiver = Buf::retain;
    Releaser releaser = Buf::release;
    Releaser byTaking = Sink::take;
    Keeper keeper = ReferencesInEveryDirection::keeps;
    Batch batch = Sink::takeAll;
    Look look = Sink::borrowAll;
    Maker maker = Message::new;
    BufFactory made = HeapBuf::new;
    BufConsumer whateverItIs = ReferencesInEveryDirection::takesAny;
    BufView view = Buf::parent;
    Reset reset = Pool::reset;
    Reset less = Pool::size;
    Visitor visitor = Tasks::now;
  }

  /** An interface that says nothing of its arguments can stand for anything. */
  static void nothingIsSaid() {
    Supplier<Buf> supplier = Buf::alloc;
    Consumer<Buf> consumer = Buf::release;
    Function<Buf, Buf> function = Buf::copy;
    UnaryOperator<Buf> operator = Buf::retain;
  }

  static void wrong() {
    Copier lends = ReferencesInEveryDirection::part; // expect: override-mismatch
    Copier itself = ReferencesInEveryDirection::same; // expect: override-mismatch
    Cast another = ReferencesInEveryDirection::copy; // expect: override-mismatch
    Constant fresh = Buf::alloc; // expect: override-mismatch
    Offer always = ReferencesInEveryDirection::takes; // expect: override-mismatch
    Offer never = ReferencesInEveryDirection::looks; // expect: override-mismatch
    Retainer takes = Sink::take; // expect: override-mismatch
    Retainer looks = ReferencesInEveryDirection::looks; // expect: override-mismatch
    Releaser spares = ReferencesInEveryDirection::looks; // expect: override-mismatch
    Keeper loses = ReferencesInEveryDirection::loses; // expect: override-mismatch
    Batch looksOnly = Sink::borrowAll; // expect: override-mismatch
    Look takesAll = Sink::takeAll; // expect: override-mismatch
    BufConsumer unlessItFails = ReferencesInEveryDirection::takesOnSuccess; // expect: override-mismatch
    BufView owned = Buf::copy; // expect: override-mismatch
    Glance drops = Pool::reset; // expect: override-mismatch
    Glance dropsOther = Pool::resetOther; // expect: override-mismatch
    Visitor keepsFunctions = Tasks::later; // expect: override-mismatch
  }

  interface Reading {
    Message make(Buf buf);
  }

  static void wrongConstructor() {
    Reading reading = Message::new; // expect: override-mismatch
  }
}
