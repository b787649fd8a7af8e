// Found by running generated programs: what two others keep alive is alive when one of them lets go.
package cases.soundness;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Pool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class KeptByTwo {
  static void replacedInAMap(@Steals Buf given, List<String> names) {
    Map<String, Buf> map = new HashMap<>();
    Buf parent = given.parent();
    for (String name : names) {
      Buf old = map.put(name, parent.retain());
      if (old != null) {
        old.release();
      }
    }
    map.values().forEach(Buf::release);
    given.release();
  }

  static int inAPoolAndInAList(Pool pool, @Steals Buf given, List<Buf> list) {
    list.add(given.retain());
    pool.keep(given);
    pool.reset();
    return given.size();
  }

  static int inOnePoolTwice(Pool pool, @Steals Buf given) {
    pool.keep(given.retain());
    pool.keep(given);
    pool.reset();
    return given.size(); // expect: dangling-borrow
  }

  static int inAPoolAlone(Pool pool, @Steals Buf given) {
    pool.keep(given);
    pool.reset();
    return given.size(); // expect: dangling-borrow
  }
}
