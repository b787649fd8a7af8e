// @Immortal: what is never deallocated need not be discarded by what holds it, either.
package cases.spec.annotations;

import dev.custody.Immortal;
import fixture.PyObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

class ImmortalElements {
  @Immortal
  static final class Kind extends PyObject {}

  static int asked(Kind... kinds) {
    Iterator<Kind> expected = Arrays.asList(kinds).iterator();
    return expected.next().isTrue() ? 1 : 0;
  }

  static int collected(Kind kind) {
    List<Kind> kinds = new ArrayList<>();
    kinds.add(kind);
    kinds.clear();
    kinds.add(kind);
    return kinds.size();
  }

  static Kind[] inAnArray(Kind kind) {
    Kind[] kinds = {kind, kind};
    kinds[0] = kind;
    return kinds;
  }
}
