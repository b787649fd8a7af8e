// Defaults: a lambda or method reference takes the contract of its functional interface's method.
package cases.spec.defaults;

import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufFactory;
import fixture.BufReader;
import fixture.BufView;
import fixture.Pool;

class LambdaContracts {
  static void stolenParameterReleased() {
    BufConsumer consumer = buf -> buf.release();
    consumer.accept(Buf.alloc());
  }

  static void stolenParameterForgotten() {
    BufConsumer consumer = buf -> buf.size(); // expect: leak
    consumer.accept(Buf.alloc());
  }

  static void lentParameterReleased() {
    BufReader reader =
        buf -> {
          buf.release(); // expect: release-of-borrowed
          return 0;
        };
  }

  static void lentParameterRead() {
    BufReader reader = buf -> buf.size();
  }

  static void resultIsOwned() {
    BufFactory factory = () -> Buf.alloc();
    factory.create().release();
  }

  static void resultForgotten(BufFactory factory) {
    factory.create(); // expect: leak
  }

  static void resultWasOnlyBorrowed(Pool pool) {
    BufFactory factory = () -> pool.current(); // expect: return-of-borrowed
  }

  static void lentResult() {
    BufView view = buf -> buf.parent();
  }

  static void freshResultWhereBorrowedIsPromised() {
    BufView view = buf -> buf.copy(); // expect: leak
  }
}
