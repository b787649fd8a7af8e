// What a collector makes of the elements of a stream is the collector's affair.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Collected {
  static List<Buf> sorted(@Steals List<Buf> all) {
    return all.stream().sorted(Comparator.comparing(Buf::size)).collect(Collectors.toList());
  }

  static Map<Integer, Buf> bySize(@Steals List<Buf> all) {
    return all.stream().collect(Collectors.toMap(Buf::size, buf -> buf));
  }

  static Map<Boolean, List<Buf>> parts(@Steals List<Buf> all) {
    return all.stream().collect(Collectors.partitioningBy(Buf::readable));
  }

  static Map<Integer, Buf> retained(List<Buf> all) {
    return all.stream().collect(Collectors.toMap(Buf::size, Buf::retain));
  }

  static int picked(List<Buf> all) {
    List<@Borrowed Buf> some = all.stream().filter(Buf::readable).collect(Collectors.toList());
    return some.size();
  }

  static long counted(@Steals List<Buf> all) { // expect: leak
    return all.stream().filter(Buf::readable).count();
  }
}
