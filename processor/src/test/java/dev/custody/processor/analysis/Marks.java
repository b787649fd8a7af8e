package dev.custody.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.program.Program;
import dev.custody.processor.program.ProgramParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Compares what the analysis tells of a hand-written program with the marks on its lines: {@code //
 * ! leaked: method end} stands on the line that a finding would point at. A line without a mark
 * expects nothing, a mark with a {@code ;} expects several events. A mark on the program's name
 * says what was not analysed.
 */
final class Marks {
  private static final String MARK = "// !";

  private Marks() {}

  /** Analyses the program and asserts that exactly the marked events were seen. */
  static Verdict assertAsMarked(String text) {
    Program program = ProgramParser.parse(text);
    Verdict verdict = Analysis.of(program);
    List<String> seen = new ArrayList<>();
    verdict.limits().forEach(limit -> seen.add(program.at().line() + ": limit: " + limit));
    verdict.events().forEach(event -> seen.add(line(event) + ": " + words(event)));
    assertThat(seen)
        .as(() -> numbered(text) + told(verdict))
        .containsExactlyInAnyOrderElementsOf(marked(text));
    return verdict;
  }

  private static List<String> marked(String text) {
    List<String> marks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(MARK);
      if (mark >= 0) {
        for (String words : lines.get(i).substring(mark + MARK.length()).split(";")) {
          marks.add((i + 1) + ": " + words.strip());
        }
      }
    }
    return marks;
  }

  private static int line(Event event) {
    return event instanceof Event.Leaked leaked ? leaked.acquired().line() : event.at().line();
  }

  private static String words(Event event) {
    if (event instanceof Event.Leaked leaked) {
      String how = leaked.exceptional() ? "leaked on exception: " : "leaked: ";
      return how + leaked.loss().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    } else if (event instanceof Event.UsedAfter used) {
      return used.stolen() ? "used after steal" : "used after release";
    } else if (event instanceof Event.DiscardedAgain again) {
      return again.stolen() ? "stolen again" : "released again";
    } else if (event instanceof Event.BorrowedDiscarded borrowed) {
      return borrowed.stolen() ? "borrowed stolen" : "borrowed released";
    } else if (event instanceof Event.BorrowedReturned) {
      return "borrowed returned";
    } else if (event instanceof Event.NotRetained) {
      return "not retained";
    } else if (event instanceof Event.BorrowedKept kept) {
      return "borrowed kept in " + kept.where();
    } else if (event instanceof Event.BorrowedCaptured) {
      return "borrowed captured";
    } else if (event instanceof Event.Dangled dangled) {
      return dangled.returned() ? "dangling returned" : "dangling used";
    } else if (event instanceof Event.WrongLender wrong) {
      return "not borrowed from " + String.join(" or ", wrong.permitted());
    } else if (event instanceof Event.NullDiscarded nothing) {
      return nothing.stolen() ? "null stolen" : "null released";
    } else if (event instanceof Event.FieldLost lost) {
      return lost.field() + (lost.cleared() ? " cleared" : " overwritten");
    } else if (event instanceof Event.FieldStale stale) {
      return stale.field() + (stale.stolen() ? " stale after steal" : " stale after release");
    } else if (event instanceof Event.FieldKept kept) {
      return kept.field() + " not disposed";
    } else if (event instanceof Event.Contradicted contradicted) {
      return contradicted.assertedOwned() ? "not owned" : "not borrowed";
    }
    throw new IllegalArgumentException("unknown event " + event.getClass());
  }

  /** The steps of an event's trace: {@code ACQUIRED 3 make}, the line and the detail. */
  static List<String> trace(Event event) {
    return event.trace().stream()
        .map(moment -> moment.kind() + " " + moment.at().line() + " " + moment.detail())
        .map(String::strip)
        .toList();
  }

  private static String told(Verdict verdict) {
    return verdict.events().stream()
        .map(event -> line(event) + ": " + words(event) + " " + trace(event))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String numbered(String text) {
    StringBuilder numbered = new StringBuilder();
    int number = 1;
    for (String line : text.lines().toList()) {
      numbered.append(String.format("%n%3d %s", number++, line));
    }
    return numbered.toString();
  }
}
