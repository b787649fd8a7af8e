// Java: what is counted is not the same as what is in a list.
package cases.java.collections;

import fixture.Buf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class ListsOfNumbers {
  enum Size {
    SMALL(List.of(1, 2)),
    LARGE(List.of(100, 200, 300));

    final List<Integer> steps;

    Size(List<Integer> steps) {
      this.steps = steps;
    }
  }

  static int numbers() {
    List<Integer> numbers = List.of(1, 2, 3);
    List<Integer> more = new ArrayList<>(numbers);
    more.addAll(Arrays.asList(4, 5));
    return more.get(0);
  }

  static int names(Buf buf) {
    Map<String, List<String>> names = Map.of("a", List.of("b", "c"));
    return names.size() + buf.size();
  }

  static void buffers() {
    List<Buf> bufs = List.of(Buf.alloc(), Buf.alloc()); // expect: leak
    bufs.get(0).size();
  }
}
