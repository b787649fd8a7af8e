package dev.custody.processor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts what was sent to javac, which shows no more than the first hundred errors and the first
 * hundred warnings. No public API tells whether the user asked for more, nor how many of them were
 * the compiler's own; so it is told only where this tool's alone are too many, and with that
 * condition.
 */
final class Tally {
  private static final int SHOWN = 100;

  private final Map<Key, Integer> findings = new EnumMap<>(Key.class);
  private int errors;
  private int warnings;

  void count(Key key, boolean isError) {
    findings.merge(key, 1, Integer::sum);
    if (isError) {
      errors++;
    } else {
      warnings++;
    }
  }

  /** A warning that is no finding. */
  void countWarning() {
    warnings++;
  }

  /** What is to be said at the end; empty if everything was shown. */
  Optional<String> closing() {
    List<String> cutOff = new ArrayList<>();
    if (errors > SHOWN) {
      cutOff.add(errors + " errors (-Xmaxerrs)");
    }
    if (warnings > SHOWN) {
      cutOff.add(warnings + " warnings (-Xmaxwarns)");
    }
    if (cutOff.isEmpty()) {
      return Optional.empty();
    }
    int all = findings.values().stream().mapToInt(Integer::intValue).sum();
    String byKey =
        findings.entrySet().stream()
            .sorted(
                Map.Entry.<Key, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey))
            .map(each -> each.getValue() + " " + each.getKey().id())
            .collect(Collectors.joining(", "));
    return Optional.of(
        String.format(
            "custody: %d findings: %s; unless it is told otherwise, javac shows the first %d of the %s",
            all, byKey, SHOWN, String.join(" and of the ", cutOff)));
  }
}
