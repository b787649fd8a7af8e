// References to a set of tables are taken all or none; a failed attempt must give back the first.
package cases.real.storage;

import dev.custody.RefCounted;
import dev.custody.Releases;
import fixture.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

class ReferenceAllOrNothing {
  @RefCounted
  interface Ref {
    @Releases
    void release();
  }

  interface Table {
    /** A new reference, or null when the table is already being deleted. */
    @Nullable
    Ref tryRef();
  }

  @Nullable
  static List<Ref> wrong(Collection<Table> tables) {
    List<Ref> refs = new ArrayList<>(); // expect: leak
    for (Table table : tables) {
      Ref ref = table.tryRef();
      if (ref == null) {
        return null;
      }
      refs.add(ref);
    }
    return refs;
  }

  @Nullable
  static List<Ref> right(Collection<Table> tables) {
    List<Ref> refs = new ArrayList<>();
    for (Table table : tables) {
      Ref ref = table.tryRef();
      if (ref == null) {
        for (Ref taken : refs) {
          taken.release();
        }
        return null;
      }
      refs.add(ref);
    }
    return refs;
  }

  static List<Ref> rightThoseAlive(Collection<Table> tables) {
    List<Ref> refs = new ArrayList<>();
    for (Table table : tables) {
      Ref ref = table.tryRef();
      if (ref == null) {
        continue;
      }
      refs.add(ref);
    }
    return refs;
  }
}
