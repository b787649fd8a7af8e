package dev.custody.processor.analysis;

import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.Map;
import java.util.Objects;

/**
 * What the bodies of functions do to what they capture.
 *
 * @param verdicts what is known of the bodies that the program makes functions of
 */
record FunctionBodies(Map<Program, Verdict> verdicts) {

  /**
   * The moment at which the function discards what it captures, so that it takes the reference
   * along; null if it does not.
   */
  Moment moves(Step.Capture capture, Step.MakeFunction function) {
    return function.bodies().stream()
        .map(body -> discards(capture, body))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Moment discards(Step.Capture capture, Program body) {
    return capture.inner().stream()
        .map(inner -> verdicts.get(body).of(inner).discarded())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether each run of the function discards all elements of a container that it captures, and
   * leaves them where they are; null if a run may leave any of them to somebody else.
   */
  Boolean drain(Step.Capture capture, Step.MakeFunction function) {
    boolean leaves = true;
    for (Program body : function.bodies()) {
      Verdict verdict = verdicts.get(body);
      if (body.duties().constructs()
          || capture.inner().stream().noneMatch(inner -> verdict.of(inner).always())) {
        return null;
      }
      leaves &=
          capture.inner().stream()
              .allMatch(inner -> verdict.of(inner).discarded().kind() == Moment.Kind.RELEASED);
    }
    return function.bodies().isEmpty() || function.passedOn() ? null : leaves;
  }

  /**
   * What is to be told of elements that the function discards of a container that it captures, if
   * that is not the frame's own; null if nothing.
   */
  Event reduced(Step.Capture capture, Step.MakeFunction function) {
    return function.bodies().stream()
        .flatMap(body -> capture.inner().stream().map(verdicts.get(body)::of))
        .map(CaptureFate::reduced)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether a body returns what the function captures, and nothing says whose it is then. */
  boolean handsOut(Step.Capture capture, Step.MakeFunction function) {
    return function.bodies().stream()
        .anyMatch(
            body ->
                capture.inner().stream().anyMatch(each -> verdicts.get(body).of(each).handedOut()));
  }

  /** Whether what guards the runs of a body may guard others, which discard the same. */
  boolean guards(Step.Capture capture, Step.MakeFunction function) {
    return function.bodies().stream()
        .anyMatch(
            body ->
                capture.inner().stream().anyMatch(each -> verdicts.get(body).of(each).guarded()));
  }

  /** What a function carries of a reference that went into it when it was made. */
  Captors.Carried carried(Reference before, Step.MakeFunction function) {
    boolean certain = discardForCertain(function);
    boolean again = certain && discardAgain(before, function);
    return new Captors.Carried(Places.of(function.to()), before.open(), certain, again);
  }

  /** Whether it makes no difference which of the bodies runs, and none runs when it is made. */
  private boolean discardForCertain(Step.MakeFunction function) {
    return !function.passedOn()
        && function.bodies().stream()
            .allMatch(
                body ->
                    !body.duties().constructs()
                        && function.captures().stream()
                            .anyMatch(capture -> discards(capture, body) != null));
  }

  /** Whether each run of any of the bodies discards a reference. */
  private boolean discardAgain(Reference reference, Step.MakeFunction function) {
    return function.bodies().stream()
        .allMatch(
            body ->
                function.captures().stream()
                    .filter(capture -> reference.denotedBy(capture.outer()))
                    .flatMap(capture -> capture.inner().stream())
                    .anyMatch(inner -> verdicts.get(body).of(inner).always()));
  }
}
