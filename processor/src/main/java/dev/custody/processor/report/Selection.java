package dev.custody.processor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which of many findings are reported, and in which order. */
public final class Selection {
  private static final Comparator<Finding> SHORTEST =
      Comparator.<Finding>comparingInt(finding -> finding.chain().size())
          .thenComparingInt(finding -> finding.at().offset())
          .thenComparing(Finding::message);

  private static final Comparator<Finding> IN_ORDER =
      Comparator.<Finding>comparingInt(finding -> finding.at().offset())
          .thenComparing(Finding::key)
          .thenComparingInt(finding -> finding.site().offset());

  private Selection() {}

  /**
   * One finding per acquisition site and key, of those that one body shows: the one with the
   * shortest chain. A leak covers that the same reference is also lost when something is thrown.
   */
  public static List<Finding> ofBody(Collection<Finding> findings) {
    Map<SiteAndKey, Finding> best = new LinkedHashMap<>();
    findings.stream()
        .sorted(SHORTEST)
        .forEach(finding -> best.putIfAbsent(SiteAndKey.of(finding, finding.key()), finding));
    List<Finding> chosen = new ArrayList<>(best.values());
    chosen.removeIf(
        finding ->
            finding.key() == Key.LEAK_ON_EXCEPTION
                && best.containsKey(SiteAndKey.of(finding, Key.LEAK)));
    return chosen;
  }

  /**
   * The findings of a class in the order of the source. Initializers run in every constructor and
   * are told only once.
   */
  public static List<Finding> ofClass(Collection<Finding> findings) {
    Set<SiteAndKey> told = new HashSet<>();
    return findings.stream()
        .sorted(IN_ORDER)
        .filter(finding -> told.add(new SiteAndKey(finding.at().offset(), finding.key())))
        .toList();
  }

  private record SiteAndKey(int offset, Key key) {
    static SiteAndKey of(Finding finding, Key key) {
      return new SiteAndKey(finding.site().offset(), key);
    }
  }
}
