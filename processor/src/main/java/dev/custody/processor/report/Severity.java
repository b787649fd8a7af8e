package dev.custody.processor.report;

import java.util.Locale;

/** How a finding is reported. */
public enum Severity {
  ERROR,
  WARNING,
  OFF;

  /** As options write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
