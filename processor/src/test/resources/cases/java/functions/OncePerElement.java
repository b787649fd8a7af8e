// Java: a function that visits elements runs once for each of them, whatever the elements are.
package cases.java.functions;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class OncePerElement {
  interface Channel {
    void write(@Steals Buf buf);
  }

  static void toAll(@Borrowed Buf buf, List<Channel> channels) {
    channels.forEach(each -> each.write(buf.retain()));
  }

  static void toAllOwned(Map<String, Channel> channels) {
    Buf buf = Buf.alloc();
    channels.forEach((name, each) -> each.write(buf.retain()));
    buf.release();
  }

  static void filled(List<Integer> numbers) {
    Buf buf = Buf.alloc();
    numbers.forEach(
        each -> {
          if (each == 0) {
            return;
          }
          buf.write(each);
        });
    buf.release();
  }

  static void onePerElement(List<String> names) {
    names.forEach(
        each -> {
          Buf buf = Buf.alloc();
          buf.release();
        });
  }
}

class OnceForAllElements {
  static void toAll(List<OncePerElement.Channel> channels) {
    Buf buf = Buf.alloc(); // expect: leak
    channels.forEach(each -> each.write(buf)); // expect: double-release
  }

  static void ofAMap(Map<String, Integer> numbers) {
    Buf buf = Buf.alloc(); // expect: leak
    numbers.forEach((name, number) -> Sink.take(buf)); // expect: double-release
  }

  static void ofAStream(Stream<Integer> numbers) {
    Buf buf = Buf.alloc(); // expect: leak
    numbers.forEach(each -> buf.release()); // expect: double-release
  }

  static void forgotten(List<String> names) {
    names.forEach(
        each -> {
          Buf buf = Buf.alloc(); // expect: leak
          buf.write(each.length());
        });
  }
}

class OfLentElements {
  static void released(List<@Borrowed Buf> lent) {
    lent.forEach(each -> each.release()); // expect: release-of-borrowed
  }

  static void releasedByAReference(List<@Borrowed Buf> lent) {
    lent.forEach(Buf::release); // expect: release-of-borrowed
  }

  static void valuesReleased(Map<String, @Borrowed Buf> lent) {
    lent.values().forEach(each -> each.release()); // expect: release-of-borrowed
  }

  static void entriesReleased(Map<String, @Borrowed Buf> lent) {
    lent.forEach((name, each) -> each.release()); // expect: release-of-borrowed
  }

  static void allReleased(@Borrowed List<Buf> lent) {
    lent.forEach(each -> each.release()); // expect: release-of-borrowed
  }
}
