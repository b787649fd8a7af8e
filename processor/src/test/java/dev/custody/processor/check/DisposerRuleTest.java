package dev.custody.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.analysis.Verdict;
import dev.custody.processor.program.Duties;
import dev.custody.processor.program.FieldsLeft;
import dev.custody.processor.program.Links;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Promise;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import dev.custody.processor.report.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisposerRuleTest {
  private static final Point FIELD = new Point(2, "head");
  private static final FieldDuty HEAD = new FieldDuty("head", false, FIELD);
  private static final Duties DISPOSES_ALL = new Duties(false, false, Operand.ALL);
  private static final Duties COUNTS = new Duties(false, true, Set.of());
  private static final Verdict KEEPS =
      new Verdict(List.of(), Set.of(), Set.of("head"), Map.of(), FieldsLeft.UNTOUCHED, List.of());
  private static final Verdict DISCARDS =
      new Verdict(List.of(), Set.of("head"), Set.of(), Map.of(), FieldsLeft.UNTOUCHED, List.of());
  private static final Verdict SOMETIMES =
      new Verdict(
          List.of(), Set.of("head"), Set.of("head"), Map.of(), FieldsLeft.UNTOUCHED, List.of());

  @Test
  void aFieldThatNobodyDiscardsIsReportedAtItsDeclaration() {
    List<Finding> findings =
        DisposerRule.findings(List.of(HEAD), List.of(body(Duties.NONE, DISCARDS)));
    assertThat(findings).extracting(Finding::message).containsExactly(Message.FIELD_NOT_DISPOSED);
    assertThat(findings.get(0).at()).isEqualTo(FIELD);
  }

  @Test
  void aDisposingMethodMustDiscardItOnEveryPath() {
    assertThat(DisposerRule.findings(List.of(HEAD), List.of(body(DISPOSES_ALL, DISCARDS))))
        .isEmpty();
    assertThat(DisposerRule.findings(List.of(HEAD), List.of(body(DISPOSES_ALL, SOMETIMES))))
        .hasSize(1);
  }

  @Test
  void aDisposingMethodOfOtherFieldsDoesNotCount() {
    Duties tail = new Duties(false, false, Set.of("tail"));
    assertThat(DisposerRule.findings(List.of(HEAD), List.of(body(tail, DISCARDS)))).hasSize(1);
  }

  @Test
  void aReleasingMethodMustDiscardItOnSomePath() {
    assertThat(DisposerRule.findings(List.of(HEAD), List.of(body(COUNTS, SOMETIMES)))).isEmpty();
    assertThat(DisposerRule.findings(List.of(HEAD), List.of(body(COUNTS, KEEPS)))).hasSize(1);
  }

  @Test
  void theWayOnWhichItStaysAliveIsTold() {
    Point end = new Point(7, "}");
    Event kept =
        new Event.FieldKept(
            new Subject(Subject.Origin.FIELD, "head", FIELD),
            "head",
            end,
            List.of(new Moment(Kind.RETURNED, end, "")));
    Verdict verdict =
        new Verdict(
            List.of(kept), Set.of(), Set.of("head"), Map.of(), FieldsLeft.UNTOUCHED, List.of());
    List<Finding> findings =
        DisposerRule.findings(List.of(HEAD), List.of(body(DISPOSES_ALL, verdict)));
    assertThat(findings).extracting(Finding::message).containsExactly(Message.FIELD_KEPT);
    assertThat(findings.get(0).chain()).hasSize(1);
  }

  @Test
  void aMethodWithoutABodyIsTrusted() {
    FieldDuty entrusted = new FieldDuty("head", true, FIELD);
    assertThat(DisposerRule.findings(List.of(entrusted), List.of())).isEmpty();
  }

  private static Checked body(Duties duties, Verdict verdict) {
    Local self = new Local(Local.Kind.THIS, 0, "this");
    OwnField head = new OwnField(new Place.Field(self, "head"), false, FIELD);
    Program program =
        new Program(
            "Stack.close",
            null,
            false,
            false,
            List.of(),
            new Promise.Nothing(),
            duties,
            List.of(head),
            Links.NONE,
            List.of(),
            List.of(),
            new Point(5, "close"));
    return new Checked(program, verdict);
  }
}
