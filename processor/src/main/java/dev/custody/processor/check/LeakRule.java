package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Event.Given;
import dev.custody.processor.analysis.Event.Loss;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.program.At;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Label;
import dev.custody.processor.report.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code leak} and {@code leak-on-exception}: a reference of the method's own is lost. */
final class LeakRule implements Rule<Event.Leaked> {
  private static final Optional<Kind> STORED = Optional.of(Kind.STORED);

  @Override
  public Finding finding(Event.Leaked event) {
    History history = History.of(event, event.subject()).withoutLenders();
    Map<String, String> words = history.wordsAbout(event.subject());
    words.put("acquired", event.acquired().text());
    Message message =
        event.exceptional() ? whenThrown(event, history, words) : message(event, history);
    if (message == Message.LEAK_OVERWRITTEN) {
      history
          .last(Kind.OVERWRITTEN)
          .map(Moment::detail)
          .filter(name -> !name.isEmpty())
          .ifPresent(name -> words.put("name", Words.field(name)));
    }
    history.last(Kind.STORED).ifPresent(at -> words.put("where", Words.holder(at.detail())));
    return new Finding(
        message, words, event.acquired(), event.acquired(), labels(event.loss(), history));
  }

  private static List<Label> labels(Loss loss, History history) {
    return switch (loss) {
      case RETURNED_AS_BORROWED -> history.labelsEndingWith("returned here as borrowed");
      case CLEARED -> history.labelsEndingWith("cleared here");
      case OVERWRITTEN, OUT_OF_USE, IGNORED, METHOD_END, CONSTRUCTION -> history.labels();
    };
  }

  private static Message whenThrown(
      Event.Leaked event, History history, Map<String, String> words) {
    if (event.loss() == Loss.CONSTRUCTION) {
      words.put("name", Words.field(event.subject().name()));
      history
          .last(Kind.STORED)
          .filter(stored -> event.subject().origin() != Subject.Origin.CONTAINER)
          .ifPresent(stored -> words.put("name", Words.field(stored.detail())));
      return Message.LEAK_IN_CONSTRUCTOR;
    }
    Optional<Moment> thrown = history.last(Kind.THROWN);
    if (thrown.isEmpty() || thrown.get().at().deed() == At.Deed.THROW) {
      return unlessHandedOn(
          event,
          Message.LEAK_WHEN_LEFT,
          Message.LEAK_WHEN_LEFT_BEFORE_GIVEN,
          Message.LEAK_WHEN_LEFT_OR_GIVEN);
    }
    At at = thrown.get().at();
    String exception = thrown.get().detail();
    words.put(
        "failure",
        Labels.thrower(at) + Labels.failing(at, exception.isEmpty() ? "an exception" : exception));
    words.put("failing", failing(at));
    boolean closesIt = at.deed() == At.Deed.CLOSE && at.text().equals(event.subject().name());
    Optional<Moment> retained = history.last(Kind.RETAINED);
    if (closesIt && retained.isPresent()) {
      words.put("acquired", retained.get().at().text());
      return Message.LEAK_WHEN_CLOSED;
    }
    return unlessHandedOn(
        event,
        Message.LEAK_WHEN_THROWN,
        Message.LEAK_WHEN_THROWN_BEFORE_GIVEN,
        Message.LEAK_WHEN_THROWN_OR_GIVEN);
  }

  /**
   * A release on every path helps where the reference is not given away on one, or where that does
   * no harm.
   */
  private static Message unlessHandedOn(
      Event.Leaked event, Message kept, Message given, Message givenHarmlessly) {
    if (event.given() == Given.NOT) {
      return kept;
    }
    boolean harmless = event.given() == Given.AWAY && event.acquired().isReleasedHarmlessly();
    return harmless ? givenHarmlessly : given;
  }

  private static String failing(At at) {
    return switch (at.deed()) {
      case CLOSE -> "its `try`";
      case ASSERT -> "the assertion";
      case THROW, WRITTEN -> "the call";
    };
  }

  private static Message message(Event.Leaked event, History history) {
    boolean wasThereFirst = event.acquired().equals(event.subject().at());
    return switch (event.subject().origin()) {
      case TAKEN_ELEMENTS -> Message.LEAK_ELEMENTS;
      case CAPTURED_CONTAINER, CONTAINER, CONTAINER_FIELD, LENT_CONTAINER ->
          event.loss() == Loss.CLEARED ? Message.LEAK_CLEARED : Message.LEAK_CONTAINER;
      case TAKEN_PARAMETER -> wasThereFirst ? given(event, history) : Message.LEAK_RETAINED;
      case CAPTURED -> wasThereFirst ? Message.LEAK_CAPTURED : Message.LEAK_RETAINED;
      case ACQUIRED -> wasThereFirst ? byLoss(event, history) : Message.LEAK_RETAINED;
      case LOAN -> taken(event, history, wasThereFirst);
      case LENT_PARAMETER, RETAINED_PARAMETER, THIS, FIELD ->
          wasTakenOut(history) ? takenOut(event) : Message.LEAK_RETAINED;
    };
  }

  private static Message given(Event.Leaked event, History history) {
    boolean kept = event.loss() == Loss.METHOD_END && isStored(history);
    return kept ? Message.LEAK_PARAMETER_IN_BORROWED : Message.LEAK_PARAMETER;
  }

  private static Message taken(Event.Leaked event, History history, boolean wasThereFirst) {
    if (wasThereFirst && history.last(Kind.RETAINED).isEmpty()) {
      return takenOut(event);
    }
    return wasTakenOut(history) ? byLoss(event, history) : Message.LEAK_RETAINED;
  }

  private static Message takenOut(Event.Leaked event) {
    return event.loss() == Loss.RETURNED_AS_BORROWED
        ? Message.LEAK_RETURNED_AS_BORROWED
        : Message.LEAK_TAKEN_OUT;
  }

  /** Whether an element became the method's own by leaving its container. */
  private static boolean wasTakenOut(History history) {
    return history.last(Kind.TAKEN_OUT).isPresent() && history.last(Kind.RETAINED).isEmpty();
  }

  private static Message byLoss(Event.Leaked event, History history) {
    return switch (event.loss()) {
      case OVERWRITTEN -> Message.LEAK_OVERWRITTEN;
      case OUT_OF_USE -> Message.LEAK_OUT_OF_USE;
      case IGNORED -> isDropped(event) ? Message.LEAK_IGNORED : Message.LEAK_UNNAMED;
      case CONSTRUCTION -> Message.LEAK_IN_CONSTRUCTOR;
      case METHOD_END -> isStored(history) ? Message.LEAK_IN_BORROWED : atEnd(event);
      case RETURNED_AS_BORROWED -> Message.LEAK_RETURNED_AS_BORROWED;
      case CLEARED -> Message.LEAK_CLEARED;
    };
  }

  private static Message atEnd(Event.Leaked event) {
    boolean handle = event.given() != Given.TO_KEEPER && event.acquired().isReleasedHarmlessly();
    return handle ? Message.LEAK_UNCLOSED : Message.LEAK_AT_END;
  }

  /** Whether it was stored somewhere, and not taken out again. */
  private static boolean isStored(History history) {
    return history.last(Kind.STORED, Kind.TAKEN_OUT).map(Moment::kind).equals(STORED);
  }

  /** Whether the call that hands the reference out is all that the statement consists of. */
  private static boolean isDropped(Event.Leaked event) {
    String statement = event.at().text();
    String call = event.acquired().text();
    return statement.equals(call) || statement.equals(call + ";");
  }
}
