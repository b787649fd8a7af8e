// An override with no annotation inherits the overridden contract, also where it fills a type parameter in.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class InheritedThroughTypeParameters {
  interface Store<T> {
    @Owned
    T make();

    void take(@Steals T item);

    @Borrowed
    T peek();
  }

  static class Right implements Store<Buf> {
    private @Borrowed Buf first;

    @Override
    public Buf make() {
      return Buf.alloc();
    }

    @Override
    public void take(Buf item) {
      item.release();
    }

    @Override
    public Buf peek() {
      return first;
    }
  }

  static class Wrong implements Store<Buf> {
    private @Borrowed Buf first;

    @Override
    public Buf make() {
      return first; // expect: return-of-borrowed
    }

    @Override
    public void take(Buf item) {} // expect: leak

    @Override
    public Buf peek() {
      return Buf.alloc(); // expect: leak
    }
  }

  static class Contradicting implements Store<Buf> {
    @Override
    public @Borrowed Buf make() { // expect: override-mismatch
      return null;
    }

    @Override
    public void take(@Borrowed Buf item) {} // expect: override-mismatch

    @Override
    public @Owned Buf peek() { // expect: override-mismatch
      return null;
    }
  }

  static void called(Right store, @Borrowed Buf lent) {
    store.take(store.make());
    store.make(); // expect: leak
    store.take(lent); // expect: steal-of-borrowed
  }

  static void calledThroughTheInterface(Store<Buf> store) {
    store.take(store.make());
    store.make(); // expect: leak
  }
}
