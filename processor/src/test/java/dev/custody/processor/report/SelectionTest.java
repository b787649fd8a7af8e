package dev.custody.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.report.Label.Weight;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void oneReportPerSiteAndKeyWithTheShortestChain() {
    Finding far = finding(Message.USED_AFTER_RELEASE, 20, 10, 4);
    Finding near = finding(Message.USED_AFTER_RELEASE, 30, 10, 3);
    Finding other = finding(Message.USED_AFTER_RELEASE, 20, 11, 5);
    assertThat(Selection.ofBody(List.of(far, near, other))).containsExactly(near, other);
  }

  @Test
  void ofChainsAlikeTheEarlierPlaceWins() {
    Finding late = finding(Message.RELEASED_TWICE, 30, 10, 3);
    Finding early = finding(Message.RELEASED_TWICE, 20, 10, 3);
    assertThat(Selection.ofBody(List.of(late, early))).containsExactly(early);
  }

  @Test
  void aLeakCoversTheLeakOnException() {
    Finding leak = finding(Message.LEAK_AT_END, 10, 10, 5);
    Finding thrown = finding(Message.LEAK_WHEN_LEFT, 10, 10, 2);
    Finding other = finding(Message.LEAK_WHEN_LEFT, 11, 11, 2);
    assertThat(Selection.ofBody(List.of(thrown, leak, other)))
        .containsExactlyInAnyOrder(leak, other);
  }

  @Test
  void aClassIsToldInTheOrderOfTheSource() {
    Finding last = finding(Message.LEAK_AT_END, 30, 30, 1);
    Finding release = finding(Message.RELEASED_TWICE, 20, 10, 1);
    Finding leak = finding(Message.LEAK_AT_END, 20, 20, 1);
    assertThat(Selection.ofClass(List.of(last, release, leak)))
        .containsExactly(leak, release, last);
  }

  @Test
  void anInitializerIsToldOnceHoweverManyConstructorsRunIt() {
    Finding leak = finding(Message.LEAK_AT_END, 20, 20, 1);
    assertThat(Selection.ofClass(List.of(leak, finding(Message.LEAK_AT_END, 20, 20, 1))))
        .containsExactly(leak);
  }

  private static Finding finding(Message message, int line, int site, int steps) {
    Label step = new Label(new Point(site, ""), "step", Weight.CUSTODY);
    return new Finding(
        message,
        Map.of("name", "x"),
        new Point(line, ""),
        new Point(site, ""),
        Collections.nCopies(steps, step));
  }
}
