package dev.custody.processor.report;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.custody.processor.lower.TreePoint;
import java.util.Collection;
import java.util.Map;

/** What is told about one top-level class, and what the user has silenced in it. */
public final class ClassReport {
  private final TreePath type;
  private final PathsInClass paths;
  private final Severities severities;
  private final JavacReport report;
  private final Suppressions suppressions;
  private final Authorship authorship;

  ClassReport(
      TreePath type,
      Collection<Finding> findings,
      Trees trees,
      Severities severities,
      JavacReport report) {
    this.type = type;
    this.paths = new PathsInClass(type, findings, trees);
    this.severities = severities;
    this.report = report;
    this.suppressions = new Suppressions(trees, report.ofModule());
    this.authorship = new Authorship(trees);
  }

  /** Whether the finding is reported: not silenced, not switched off, and in code of the user's. */
  public boolean tells(Finding finding) {
    TreePath place = paths.of((TreePoint) finding.at());
    return !suppressions.silence(finding.key(), place)
        && severities.of(finding.key()) != Severity.OFF
        && authorship.isWritten(place);
  }

  /** Reports the findings in the order of the source. */
  public void report(Collection<Finding> findings) {
    for (Finding finding : Selection.ofClass(findings)) {
      if (tells(finding)) {
        report.print(severities.of(finding.key()), finding);
      }
    }
  }

  /** Warns of something that is not wrong in the class, but was met while it was checked. */
  public void warn(Message message, Map<String, String> arguments) {
    boolean silenced = suppressions.silence(message.key(), type);
    if (!silenced && severities.of(message.key()) != Severity.OFF) {
      report.warn(message, arguments, type);
    }
  }

  /** Nothing more is to be told: what has silenced nothing until now is superfluous. */
  public void finish() {
    if (report.tellsUnused()) {
      suppressions.unused(type).forEach((what, on) -> report.unused(what, on, type));
    }
  }
}
