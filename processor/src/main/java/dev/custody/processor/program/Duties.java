package dev.custody.processor.program;

import java.util.Set;

/**
 * What the method is for, beyond its parameters and result.
 *
 * @param constructs whether it is a constructor: fields begin empty, and nobody disposes of them if
 *     it throws
 * @param counts whether it implements the count ({@code @Retains} or {@code @Releases} on the
 *     method)
 * @param disposes the fields of {@code this} that it promises to discard; {@link Operand#ALL} for
 *     all, empty for none
 */
public record Duties(boolean constructs, boolean counts, Set<String> disposes) {
  public static final Duties NONE = new Duties(false, false, Set.of());

  /** Whether the method promises to discard what the field holds. */
  public boolean disposesField(String field) {
    return disposes.equals(Operand.ALL) || disposes.contains(field);
  }
}
