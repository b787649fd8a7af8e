package dev.custody.processor.cases;

import dev.custody.processor.cases.CaseFile.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What the compiler said about a case.
 *
 * @param reported the checker's reports
 * @param noise everything else that it complained about; a right case has none
 */
record Outcome(CaseFile file, List<Message> reported, List<String> noise) {

  /** A report of the checker, with its whole text. */
  record Message(Report report, String text) {}

  boolean isRight() {
    return missing().isEmpty() && unexpected().isEmpty() && noise.isEmpty();
  }

  /** What the case expects and the checker did not say. */
  List<Report> missing() {
    List<Report> rest = new ArrayList<>(file.expected());
    reported.forEach(message -> rest.remove(message.report()));
    return rest;
  }

  /** What the checker said although the case does not expect it. */
  List<Message> unexpected() {
    List<Report> expected = new ArrayList<>(file.expected());
    return reported.stream().filter(message -> !expected.remove(message.report())).toList();
  }

  /** The differences, in order of the lines, with the source line and the unexpected texts. */
  String difference() {
    TreeMap<Integer, List<String>> byLine = new TreeMap<>(Comparator.naturalOrder());
    for (Report report : missing()) {
      byLine
          .computeIfAbsent(report.line(), line -> new ArrayList<>())
          .add("missing     " + report.key());
    }
    for (Message message : unexpected()) {
      byLine
          .computeIfAbsent(message.report().line(), line -> new ArrayList<>())
          .add("unexpected  " + message.text().replace("\n", "\n                "));
    }
    StringBuilder text = new StringBuilder(file.name());
    byLine.forEach(
        (line, entries) -> {
          text.append(String.format("%n  %4d  %s", line, file.line(line)));
          entries.forEach(entry -> text.append("\n    ").append(entry));
        });
    noise.forEach(entry -> text.append("\n  also said   ").append(entry));
    return text.toString();
  }
}
