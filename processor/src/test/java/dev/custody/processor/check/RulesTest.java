package dev.custody.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Event.Loss;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.analysis.Subject.Origin;
import dev.custody.processor.analysis.Verdict;
import dev.custody.processor.program.Duties;
import dev.custody.processor.program.FieldsLeft;
import dev.custody.processor.program.Links;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Promise;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.FindingText;
import dev.custody.processor.report.Key;
import dev.custody.processor.report.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Point ALLOC = new Point(3, "Buf.alloc()");
  private static final Point PARAMETER = new Point(2, "buf");
  private static final Point RELEASE = new Point(4, "buf.release()");
  private static final Point AGAIN = new Point(5, "buf.release()");
  private static final Point END = new Point(9, "}");

  @Test
  void everyKindOfEventIsHeard() {
    List<Class<?>> heard = new ArrayList<>(Rules.kinds());
    heard.add(Event.FieldKept.class);
    assertThat(heard)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Event.class.getPermittedSubclasses()));
  }

  @Test
  void aLossIsALeakAtTheAcquisition() {
    Finding finding =
        only(
            new Event.Leaked(
                acquired(), ALLOC, Loss.METHOD_END, END, false, trace(Kind.RETURNED, END, "")));
    assertThat(finding.key()).isEqualTo(Key.LEAK);
    assertThat(finding.at()).isEqualTo(ALLOC);
    assertThat(FindingText.of(finding))
        .isEqualTo(
            """
            [custody:leak] `buf` is not released before the method ends
              line 3: acquired here by `Buf.alloc`
              line 9: the method ends here
              help: release `buf`, return it as owned, or give it away
              see docs/checks/leak.md""");
  }

  @Test
  void aLossByAnExceptionNamesTheCallThatThrew() {
    Point call = new Point(6, "Work.io()");
    Finding finding =
        only(
            new Event.Leaked(
                acquired(),
                ALLOC,
                Loss.METHOD_END,
                END,
                true,
                trace(Kind.THROWN, call, "IOException")));
    assertThat(finding.key()).isEqualTo(Key.LEAK_ON_EXCEPTION);
    assertThat(text(finding)).contains("`buf` is not released when `Work.io()` throws IOException");
  }

  @Test
  void aLeftoverRetainIsToldAsSuch() {
    Point retain = new Point(4, "buf.retain()");
    Subject lent = new Subject(Origin.LENT_PARAMETER, "buf", PARAMETER);
    Finding finding = only(new Event.Leaked(lent, retain, Loss.METHOD_END, END, false, List.of()));
    assertThat(finding.at()).isEqualTo(retain);
    assertThat(text(finding)).contains("the reference that `buf.retain()` added is not given back");
  }

  @Test
  void aSecondDiscardTellsHowTheFirstOneWent() {
    List<Moment> released = trace(Kind.RELEASED, RELEASE, "");
    List<Moment> taken = trace(Kind.STOLEN, RELEASE, "Sink.take");
    assertThat(text(only(new Event.DiscardedAgain(acquired(), false, AGAIN, released))))
        .contains("`buf` is released a second time", "line 5: released again here");
    assertThat(text(only(new Event.DiscardedAgain(acquired(), false, AGAIN, taken))))
        .contains("`buf` is released although `Sink.take` took it over");
    assertThat(text(only(new Event.DiscardedAgain(acquired(), true, AGAIN, released))))
        .contains("`buf` is given away after it was released");
    assertThat(text(only(new Event.DiscardedAgain(acquired(), true, AGAIN, taken))))
        .contains("`buf` is given away a second time, after `Sink.take` took it over");
  }

  @Test
  void aUseIsKeyedByTheDiscardBefore() {
    Point use = new Point(7, "buf.size()");
    assertThat(
            only(new Event.UsedAfter(acquired(), false, use, trace(Kind.RELEASED, RELEASE, "")))
                .key())
        .isEqualTo(Key.USE_AFTER_RELEASE);
    assertThat(
            only(new Event.UsedAfter(acquired(), true, use, trace(Kind.STOLEN, RELEASE, "f")))
                .key())
        .isEqualTo(Key.USE_AFTER_STEAL);
  }

  @Test
  void discardingWhatAnOwnedFieldHoldsLeavesTheFieldStale() {
    Subject field = new Subject(Origin.FIELD, "head", RELEASE);
    Subject lent = new Subject(Origin.LENT_PARAMETER, "buf", PARAMETER);
    assertThat(only(new Event.BorrowedDiscarded(field, false, RELEASE, List.of())).key())
        .isEqualTo(Key.STALE_FIELD);
    assertThat(only(new Event.BorrowedDiscarded(lent, false, RELEASE, List.of())).key())
        .isEqualTo(Key.RELEASE_OF_BORROWED);
    assertThat(only(new Event.BorrowedDiscarded(lent, true, RELEASE, List.of())).key())
        .isEqualTo(Key.STEAL_OF_BORROWED);
  }

  @Test
  void whatWasNotAnalysedIsSaid() {
    Verdict verdict =
        new Verdict(
            List.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            FieldsLeft.UNTOUCHED,
            List.of("nested finally blocks"));
    Finding finding = Rules.findings(program(), verdict).get(0);
    assertThat(finding.key()).isEqualTo(Key.ANALYSIS_LIMIT);
    assertThat(text(finding)).contains("`Sorter.sort` was not checked fully: nested finally");
  }

  private static Subject acquired() {
    return new Subject(Origin.ACQUIRED, "buf", ALLOC);
  }

  private static List<Moment> trace(Kind kind, Point at, String detail) {
    return List.of(new Moment(Kind.ACQUIRED, ALLOC, "Buf.alloc"), new Moment(kind, at, detail));
  }

  private static Finding only(Event event) {
    Verdict verdict =
        new Verdict(List.of(event), Set.of(), Set.of(), Map.of(), FieldsLeft.UNTOUCHED, List.of());
    List<Finding> findings = Rules.findings(program(), verdict);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static String text(Finding finding) {
    return FindingText.of(finding);
  }

  private static Program program() {
    return new Program(
        "Sorter.sort",
        null,
        false,
        false,
        List.of(),
        new Promise.Nothing(),
        Duties.NONE,
        List.of(),
        Links.NONE,
        List.of(),
        List.of(),
        new Point(1, "sort"));
  }
}
