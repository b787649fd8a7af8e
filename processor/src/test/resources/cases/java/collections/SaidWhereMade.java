// What a container does with its elements may be said where it is made, if the variable says
// nothing.
package cases.java.collections;

import dev.custody.Borrowed;
import fixture.Buf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

class SaidWhereMade {
  static int looked(Map<String, Buf> map) {
    var found = new ArrayList<@Borrowed Buf>();
    for (Buf each : map.values()) {
      found.add(each);
    }
    return found.size();
  }

  static int owned(Map<String, Buf> map) {
    var found = new ArrayList<Buf>(); // expect: leak
    for (Buf each : map.values()) {
      found.add(each); // expect: borrowed-escape
    }
    return found.size();
  }

  static void byName(Buf buf) {
    var names = new HashMap<String, @Borrowed Buf>();
    names.put("one", buf);
    names.put("other", Buf.alloc()); // expect: leak
  }

  static void released(Buf buf) {
    var names = new HashMap<String, @Borrowed Buf>();
    names.put("one", buf);
    names.get("one").release(); // expect: release-of-borrowed
  }
}
