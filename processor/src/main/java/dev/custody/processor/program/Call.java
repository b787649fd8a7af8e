package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call, an object or array creation, an implicit {@code close()}. All its effects happen at once,
 * after its operands were evaluated; {@code to} is written on the normal edge only.
 *
 * @param name the callee as the user reads it
 * @param operands the receiver, if there is one, and the arguments, as far as anything is tracked
 * @param to where the result goes; null if there is none
 * @param key which element of its receiver it is about
 * @param emptiness a fact that the result reveals about a container; null if none
 * @param own the method of the same class that it calls; null if it is none
 * @param at the call's expression
 */
public record Call(
    String name,
    List<Operand> operands,
    Result result,
    Local to,
    Key key,
    Emptiness emptiness,
    Own own,
    At at) {

  public Call {
    operands = List.copyOf(operands);
  }

  /** Whether it may do something to fields that nobody names. */
  public boolean mayEmpty() {
    for (Operand operand : operands) {
      if (!operand.disposes().isEmpty()) {
        return true;
      }
    }
    return own != null && !own.left().isUntouched();
  }

  /** Whether what the place holds is no longer there afterwards: a field of an operand. */
  public boolean empties(Place place) {
    for (Operand operand : operands) {
      if (operand.disposes(place)) {
        return true;
      }
    }
    return own != null && own.handsOn(place);
  }

  /** Whether it makes a new object; messages and this question know it by the name. */
  public boolean creates() {
    return name.startsWith("new ");
  }

  /** The same with other operands. */
  public Call with(List<Operand> others) {
    return new Call(name, others, result, to, key, emptiness, own, at);
  }

  /** The same, where it is known how it leaves the fields of the object that it is called on. */
  public Call leaving(FieldsLeft fields) {
    Call changed = fields.emptied().isEmpty() ? this : disposing(fields.emptied());
    return new Call(name, changed.operands, result, to, key, emptiness, own.leaving(fields), at);
  }

  /** The same, where it discards what these fields of its object hold, and no others. */
  public Call disposing(Set<String> fields) {
    List<Operand> changed = new ArrayList<>(operands);
    for (int i = 0; i < changed.size(); i++) {
      Operand operand = changed.get(i);
      if (operand.local() == own.object()) {
        changed.set(i, operand.disposing(fields));
        break;
      }
    }
    return with(changed);
  }

  /** The same with another result. */
  public Call giving(Result other) {
    return new Call(name, operands, other, to, key, emptiness, own, at);
  }

  /**
   * A call of a method of the class that the program belongs to.
   *
   * @param method the method, as {@link Program#method()} names it
   * @param object the object that it is called on
   * @param given the constants among the arguments, by the names of the parameters that get them
   * @param left how it leaves the fields of that object; what it empties is in the operand, too
   */
  public record Own(String method, Local object, Map<String, Value> given, FieldsLeft left) {
    public Own {
      given = Map.copyOf(given);
    }

    public Own(String method, Local object, Map<String, Value> given) {
      this(method, object, given, FieldsLeft.UNTOUCHED);
    }

    /** The same, where it is known how the method leaves the fields. */
    public Own leaving(FieldsLeft fields) {
      return new Own(method, object, given, fields);
    }

    /** Whether the place may hold less of what it did. */
    public boolean reduces(Place place) {
      return isOneOf(left.reduced(), place);
    }

    /** Whether the place may hold something that the method has put there. */
    public boolean refills(Place place) {
      return isOneOf(left.refilled(), place);
    }

    private boolean isOneOf(Set<String> fields, Place place) {
      return place != null
          && place.isFieldOf(object)
          && fields.contains(((Place.Field) place).name());
    }

    /** Whether what the place holds may live on somewhere else afterwards. */
    public boolean handsOn(Place place) {
      return isOneOf(left.handedOn(), place);
    }

    /** Whether nobody can tell if the place still holds what it did: a field of the object. */
    public boolean unsettles(Place place) {
      return isOneOf(left.uncertain(), place);
    }
  }

  /**
   * The container is empty exactly if the result has the value: {@code isEmpty()}, {@code poll()}.
   *
   * @param part whether only a part of it was asked, and others may be outside of that
   */
  public record Emptiness(Local container, Value whenEmpty, boolean part) {}
}
