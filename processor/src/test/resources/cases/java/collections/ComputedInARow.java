import dev.custody.Owned;
import fixture.Buf;
import java.util.HashMap;
import java.util.Map;

/** What one entry has come to makes no difference to the others, however many there are. */
class ComputedInARow {
  static void ofTheCaller(Map<String, @Owned Buf> map) {
    map.computeIfPresent("a", (key, buf) -> released(buf));
    map.computeIfPresent("b", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("c", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("d", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("e", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("f", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("g", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("h", (key, buf) -> null); // expect: leak
    map.computeIfPresent("i", (key, buf) -> { buf.release(); return buf; }); // expect: double-release
  }

  private static @Owned Buf released(@dev.custody.Steals Buf buf) {
    buf.release();
    return null;
  }

  static void madeHere() {
    Map<String, @Owned Buf> map = new HashMap<>();
    map.put("a", Buf.alloc());
    map.put("b", Buf.alloc());
    map.computeIfPresent("a", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("b", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("c", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("d", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("e", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("f", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("g", (key, buf) -> { buf.release(); return null; });
    map.values().forEach(Buf::release);
  }

  static void madeHereAndLeft() {
    Map<String, @Owned Buf> map = new HashMap<>(); // expect: leak
    map.put("a", Buf.alloc());
    map.computeIfPresent("b", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("c", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("d", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("e", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("f", (key, buf) -> { buf.release(); return null; });
    map.computeIfPresent("g", (key, buf) -> { buf.release(); return null; });
  }
}
