package dev.custody.processor.report;

import java.util.Map;

/** The severities that the user asked for, over the catalogue's. */
public record Severities(Map<Key, Severity> changed) {
  public static final Severities DEFAULT = new Severities(Map.of());

  public Severities {
    changed = Map.copyOf(changed);
  }

  public Severity of(Key key) {
    return changed.getOrDefault(key, key.severity());
  }
}
