// Defaults: a lambda takes the contract of its functional interface's method, whatever it says.
package cases.spec.defaults;

import dev.custody.Aliases;
import dev.custody.Owned;
import dev.custody.Retains;
import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Pool;

class LambdasInEveryTerm {
  interface Offer {
    boolean offer(@Steals(when = When.IF_TRUE) Buf buf);
  }

  static void takenIfTrue() {
    Offer takes =
        buf -> {
          buf.release();
          return true;
        };
    Offer refuses = buf -> false;
    Offer takesAndDenies =
        buf -> {
          buf.release(); // expect: release-of-borrowed
          return false;
        };
    Offer promisesOnly = buf -> true; // expect: leak
  }

  interface Retainer {
    void retain(@Retains Buf buf);
  }

  static void retained() {
    Retainer right = buf -> buf.retain();
    Retainer forgets = buf -> buf.size(); // expect: return-of-borrowed
  }

  interface Keeper {
    void keep(@Steals(into = "pool") Buf buf, Pool pool);
  }

  static void keptElsewhere() {
    Keeper right = (buf, pool) -> pool.keep(buf);
    Keeper forgets = (buf, pool) -> buf.size(); // expect: leak
  }

  interface Batch {
    void take(@Steals Buf... bufs);
  }

  interface Look {
    void look(Buf... bufs);
  }

  static void ofVariableArity() {
    Batch right =
        bufs -> {
          for (Buf buf : bufs) {
            buf.release();
          }
        };
    Batch forgets = bufs -> System.out.println(bufs.length); // expect: leak
    Look looks =
        bufs -> {
          for (Buf buf : bufs) {
            buf.size();
          }
        };
    Look releases =
        bufs -> {
          for (Buf buf : bufs) {
            buf.release(); // expect: release-of-borrowed
          }
        };
  }

  interface Cast {
    @Aliases("buf")
    Buf cast(Buf buf);
  }

  interface Copier {
    @Owned
    Buf copy(Buf buf);
  }

  static void results() {
    Cast itself = buf -> buf;
    Cast another = buf -> buf.copy(); // expect: leak
    Copier retained = buf -> buf.retain();
    Copier lends = buf -> buf; // expect: return-of-borrowed
  }
}
