package dev.custody.processor.program;

import java.util.Set;

/**
 * A receiver or argument of a call.
 *
 * @param local what is passed
 * @param effect what the call does to it
 * @param invalidates whether the call may drop what was borrowed from it
 * @param disposes the owned fields whose content the call discards; {@link #ALL} for all of them,
 *     empty for none
 * @param nullable whether null may be passed
 * @param at the argument's expression
 */
public record Operand(
    Local local,
    Effect effect,
    boolean invalidates,
    Set<String> disposes,
    boolean nullable,
    At at) {
  /** Stands for every owned field. */
  public static final Set<String> ALL = Set.of("*");

  public Operand {
    disposes = Set.copyOf(disposes);
  }

  /** An operand that is only used. */
  public static Operand lent(Local local, At at) {
    return new Operand(local, new Effect.Lend(), false, Set.of(), true, at);
  }

  public Operand with(Effect other) {
    return new Operand(local, other, invalidates, disposes, nullable, at);
  }

  /** The same, where the call discards what these fields hold. */
  public Operand disposing(Set<String> fields) {
    return new Operand(local, effect, invalidates, fields, nullable, at);
  }

  /** The container or other object that gets something by the call; null if none is known to. */
  public Local filled() {
    if (effect instanceof Effect.Fill) {
      return local;
    } else if (effect instanceof Effect.Copy copy) {
      return copy.into();
    } else if (effect instanceof Effect.Steal steal) {
      return steal.into();
    }
    return effect instanceof Effect.Keep keep ? keep.into() : null;
  }

  /** Whether the call discards what the named field of this operand holds. */
  public boolean disposesField(String field) {
    return disposes.equals(ALL) || disposes.contains(field);
  }

  /** Whether the call discards what the place holds: a field of this operand. */
  public boolean disposes(Place place) {
    return !disposes.isEmpty()
        && place != null
        && place.isFieldOf(local)
        && disposesField(((Place.Field) place).name());
  }
}
