package dev.custody.processor.contract;

import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.program.Effect;
import java.util.List;
import java.util.Set;

/**
 * The contract of a method or constructor, complete: defaults filled in, inheritance resolved.
 *
 * @param name the method as messages name it, {@code List.add}; a constructor as {@code new Foo}
 * @param receiver the terms on {@code this}; null for static methods and constructors
 * @param parameters one for each declared parameter; the last one of a variable-arity method holds
 *     for each of its arguments
 * @param varargs whether the method has variable arity
 * @param result the terms on the result; for a constructor, on the new object
 * @param counts whether the method implements the count: {@code @Retains} or {@code @Releases}
 *     stands on it
 * @param disposes the owned fields of {@code this} that it discards; {@code "*"} for all, empty for
 *     none
 * @param returns whether it ever returns; {@code System.exit} does not
 */
public record MethodContract(
    String name,
    ArgumentContract receiver,
    List<ArgumentContract> parameters,
    boolean varargs,
    ResultTerms result,
    boolean counts,
    Set<String> disposes,
    boolean returns) {

  public MethodContract {
    parameters = List.copyOf(parameters);
    disposes = Set.copyOf(disposes);
  }

  /** The terms on the argument that stands at a place in a call. */
  public ArgumentContract argument(int index) {
    return parameters.get(Math.min(index, parameters.size() - 1));
  }

  /** Whether it shows an element that stays in its container. */
  public boolean reads() {
    ResultTerms shown = result instanceof ResultTerms.Revealing more ? more.terms() : result;
    return shown instanceof ResultTerms.Element;
  }

  /** Whether it takes an element out, in a container of its own: as an entry of a map. */
  public boolean takesOutEntry() {
    ResultTerms made = result instanceof ResultTerms.Revealing more ? more.terms() : result;
    return made instanceof ResultTerms.Container
        && receiver != null
        && receiver.terms() instanceof Terms.TakenOut;
  }

  /** The same, where the element that it shows is nobody else's any more. */
  public MethodContract takingOut() {
    ArgumentContract from = receiver.on(new Terms.TakenOut(Effect.Which.ONE));
    return new MethodContract(
        name, from, parameters, varargs, new ResultTerms.Owned(), counts, disposes, returns);
  }

  /** The same with another result. */
  MethodContract resulting(ResultTerms other) {
    return new MethodContract(
        name, receiver, parameters, varargs, other, counts, disposes, returns);
  }
}
