// What is put into the entry of a turn, the map gets; what was there before is then the caller's.
package cases.java.collections;

import dev.custody.Steals;
import fixture.Buf;
import java.util.Iterator;
import java.util.Map;

class SetInEntry {
  static void renew(Map<String, Buf> all) {
    for (Map.Entry<String, Buf> each : all.entrySet()) {
      Buf old = each.getValue();
      each.setValue(old.copy());
      old.release();
    }
  }

  static void renewAfterwards(Map<String, Buf> all) {
    for (Map.Entry<String, Buf> each : all.entrySet()) {
      each.getValue().release();
      each.setValue(Buf.alloc());
    }
  }

  static void renewByTheResult(Map<String, Buf> all) {
    for (Map.Entry<String, Buf> each : all.entrySet()) {
      Buf old = each.setValue(Buf.alloc());
      old.release();
    }
  }

  static void renewByAnIterator(Map<String, Buf> all) {
    Iterator<Map.Entry<String, Buf>> entries = all.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Buf> each = entries.next();
      Buf old = each.getValue();
      each.setValue(Buf.alloc());
      old.release();
    }
  }

  static void renewAndRelease(@Steals Map<String, Buf> all) {
    for (Map.Entry<String, Buf> each : all.entrySet()) {
      Buf old = each.getValue();
      each.setValue(Buf.alloc());
      old.release();
    }
    for (Buf each : all.values()) {
      each.release();
    }
  }

  static void forget(Map<String, Buf> all) {
    for (Map.Entry<String, Buf> each : all.entrySet()) {
      each.setValue(Buf.alloc()); // expect: leak
    }
  }

  static void putWhatIsLent(Map<String, Buf> all, Buf buf) {
    for (Map.Entry<String, Buf> each : all.entrySet()) {
      Buf old = each.setValue(buf); // expect: borrowed-escape
      old.release();
    }
  }
}
