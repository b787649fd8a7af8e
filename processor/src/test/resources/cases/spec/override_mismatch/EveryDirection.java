// override-mismatch: whoever goes by the contract of the supertype must not be surprised.
package cases.spec.override_mismatch;

import dev.custody.*;
import fixture.Buf;
import fixture.HeapBuf;
import java.io.IOException;

class EveryDirection {
  interface Channel<T extends Buf> {
    void lend(T buf);

    void take(@Steals T buf);

    @Owned
    T give();

    @Borrowed
    T show();

    boolean offer(@Steals(when = When.IF_TRUE) T buf);

    int put(@Steals(when = When.IF_ZERO) T buf);

    void send(@Steals(when = When.ON_SUCCESS) T buf) throws IOException;

    void keep(@Steals(into = "this") T buf);

    void add(@Borrowed(into = "this") T buf);

    @Borrowed(from = "buf")
    T part(T buf);

    @Aliases("buf")
    T same(T buf);

    void retain(@Retains T buf);

    void release(@Releases T buf);

    @Immortal
    T constant();

    void look();
  }

  abstract static class Wrong implements Channel<Buf> {
    @Override
    public abstract void lend(@Steals Buf buf); // expect: override-mismatch

    @Override
    public abstract void take(@Borrowed Buf buf); // expect: override-mismatch

    @Override
    public abstract @Borrowed Buf give(); // expect: override-mismatch

    @Override
    public abstract @Owned Buf show(); // expect: override-mismatch

    @Override
    public abstract boolean offer(@Steals Buf buf); // expect: override-mismatch

    @Override
    public abstract int put(@Borrowed Buf buf); // expect: override-mismatch

    @Override
    public abstract void send(@Steals Buf buf); // expect: override-mismatch

    @Override
    public abstract void keep(@Steals Buf buf); // expect: override-mismatch

    @Override
    public abstract void add(@Borrowed Buf buf); // expect: override-mismatch

    @Override
    public abstract @Borrowed(from = "this") Buf part(Buf buf); // expect: override-mismatch

    @Override
    public abstract @Owned Buf same(Buf buf); // expect: override-mismatch

    @Override
    public abstract void retain(@Borrowed Buf buf); // expect: override-mismatch

    @Override
    public abstract void release(@Borrowed Buf buf); // expect: override-mismatch

    @Override
    public abstract @Owned Buf constant(); // expect: override-mismatch

    @Override
    @Invalidates
    public abstract void look(); // expect: override-mismatch
  }

  /** Says nothing, or the same, or promises more; also with a narrower result. */
  abstract static class Right implements Channel<HeapBuf> {
    @Override
    public abstract void lend(@Borrowed HeapBuf buf);

    @Override
    public abstract void take(HeapBuf buf);

    @Override
    public abstract @Immortal HeapBuf give();

    @Override
    public abstract @Immortal HeapBuf show();

    @Override
    public abstract boolean offer(HeapBuf buf);

    @Override
    public abstract int put(@Steals(when = When.IF_ZERO) HeapBuf buf);

    @Override
    public abstract void keep(@Steals(into = "this") HeapBuf buf);

    @Override
    public abstract @Borrowed(from = "#1") HeapBuf part(HeapBuf buf);

    @Override
    public abstract void look();
  }

  interface Lending {
    void handle(Buf buf);

    default @Borrowed Buf next() {
      return null;
    }
  }

  interface Taking {
    void handle(@Steals Buf buf);

    default @Owned Buf next() {
      return null;
    }
  }

  /** Nothing can be right for both. */
  abstract static class Between implements Lending, Taking {
    @Override
    public abstract void handle(Buf buf); // expect: override-mismatch

    @Override
    public Buf next() { // expect: override-mismatch
      return null;
    }
  }

  static class Parent {
    void handle(Buf buf) {}

    @Owned
    Buf next() {
      return Buf.alloc();
    }
  }

  static class Child extends Parent {
    @Override
    void handle(@Steals Buf buf) { // expect: override-mismatch
      buf.release();
    }

    @Override
    @Borrowed
    Buf next() { // expect: override-mismatch
      return Buf.EMPTY;
    }
  }

  static class Grandchild extends Parent {
    @Override
    void handle(Buf buf) {
      buf.size();
    }

    @Override
    Buf next() {
      return new HeapBuf();
    }
  }

  static class OwnBuf extends Buf {
    @Override
    public @Borrowed Buf copy() { // expect: override-mismatch
      return this;
    }

    @Override
    public @Owned Buf parent() { // expect: override-mismatch
      return Buf.alloc();
    }

    @Override
    public Buf slice() {
      return this;
    }
  }

  interface Holder {
    @Owned
    Buf content();
  }

  /** The accessor of a record lends. */
  record Pair(Buf content) implements Holder { // expect: override-mismatch
    @Disposes
    void close() {
      content.release();
    }
  }
}
