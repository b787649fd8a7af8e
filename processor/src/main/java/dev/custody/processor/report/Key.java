package dev.custody.processor.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of what can be reported. Keys are stable: users write them in suppressions and in
 * options, and each has one page of documentation.
 */
public enum Key {
  LEAK("an owned reference is not discarded on some path"),
  LEAK_ON_EXCEPTION("an owned reference is not discarded when an exception is thrown"),
  DOUBLE_RELEASE("a reference is released or given away a second time"),
  USE_AFTER_RELEASE("an object is used after its last reference was released"),
  USE_AFTER_STEAL("an object is used after its reference was given away"),
  RELEASE_OF_BORROWED("a borrowed reference is released"),
  STEAL_OF_BORROWED("a borrowed reference is given away"),
  RETURN_OF_BORROWED("a borrowed reference is returned as owned"),
  BORROWED_ESCAPE("a borrowed reference is kept beyond the call"),
  DANGLING_BORROW("a borrowed reference is used after its owner ended"),
  NULL_RELEASE("a null reference is released"),
  OWNED_FIELD_LEAK("what an owned field holds is lost"),
  STALE_FIELD("a field still holds a reference that was discarded"),
  OVERRIDE_MISMATCH("an override breaks the contract that it overrides"),
  ANNOTATION_MISUSE("an annotation makes no sense where it stands"),
  ASSERTION_MISMATCH("a local holds the other kind of reference than it is annotated with"),
  ANALYSIS_LIMIT("a method was not checked fully", Severity.WARNING);

  private final String summary;
  private final Severity severity;

  Key(String summary) {
    this(summary, Severity.ERROR);
  }

  Key(String summary, Severity severity) {
    this.summary = summary;
    this.severity = severity;
  }

  /** As messages, options and suppressions write it: {@code use-after-release}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it reports, in one clause. */
  public String summary() {
    return summary;
  }

  /** The severity unless options say otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The documentation, relative to the project's root. */
  public String page() {
    return "docs/checks/" + id() + ".md";
  }

  public static Optional<Key> of(String id) {
    return Stream.of(values()).filter(key -> key.id().equals(id)).findFirst();
  }
}
