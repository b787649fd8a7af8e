package dev.custody.processor.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lays a finding out as text. The first line says what is wrong and stands for itself, since
 * problem lists show nothing else; the chain of custody, the help and the page follow, indented:
 *
 * <pre>
 * [custody:leak] `buf` is not released before the method ends
 *   line 12: acquired here by `Buf.alloc`
 *   line 14: `n &gt; 0` is false
 *   line 17: the method returns here
 *   help: release `buf` on this path too, return it as owned, or give it away
 *   see docs/checks/leak.md
 * </pre>
 */
public final class FindingText {
  private FindingText() {}

  public static String of(Finding finding) {
    return of(finding.message(), finding.arguments(), Chain.lines(finding.chain()));
  }

  /** The text of something that has no history. */
  public static String of(Message message, Map<String, String> arguments) {
    return of(message, arguments, List.of());
  }

  /** One line for each finding. */
  public static String summary(Collection<Finding> findings) {
    if (findings.isEmpty()) {
      return "nothing is wrong with it";
    }
    return findings.stream()
        .map(
            finding ->
                String.format(
                    "line %d: %s: %s",
                    finding.at().line(),
                    finding.key().id(),
                    finding.message().headline(finding.arguments())))
        .collect(Collectors.joining("\n"));
  }

  private static String of(Message message, Map<String, String> arguments, List<String> chain) {
    StringBuilder text = new StringBuilder();
    text.append("[custody:").append(message.key().id()).append("] ");
    text.append(message.headline(arguments));
    for (String step : chain) {
      text.append("\n  ").append(step);
    }
    text.append("\n  help: ").append(message.help(arguments));
    text.append("\n  see ").append(message.key().page());
    return text.toString();
  }
}
