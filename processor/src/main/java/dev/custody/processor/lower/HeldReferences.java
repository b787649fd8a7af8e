package dev.custody.processor.lower;

import com.sun.source.tree.MemberReferenceTree;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/**
 * Method references that variables hold. Each has a name, as a constant has, so that paths know
 * which of several a variable holds; a call through the variable is a call of that method.
 */
final class HeldReferences {
  /** A variable that may hold more than these is called without being asked which it holds. */
  private static final int MOST_REFERENCES = 8;

  private final Body body;
  private final Map<Local, Map<Value, MemberReferenceTree>> references = new LinkedHashMap<>();

  HeldReferences(Body body) {
    this.body = body;
  }

  /** A variable is assigned a reference to a method of no object in particular. */
  void assigned(Local variable, MemberReferenceTree reference, At at) {
    Value name = name(reference);
    mayHold(variable, name, reference);
    body.graph.add(new Step.Set(variable, name, at));
  }

  /** A variable is assigned what another one holds. */
  void copied(Local from, Local to) {
    if (from != to) {
      references
          .getOrDefault(from, Map.of())
          .forEach((name, reference) -> mayHold(to, name, reference));
    }
  }

  private void mayHold(Local variable, Value name, MemberReferenceTree reference) {
    Map<Value, MemberReferenceTree> held =
        references.computeIfAbsent(variable, key -> new LinkedHashMap<>());
    if (held.size() < MOST_REFERENCES) {
      held.putIfAbsent(name, reference);
    }
  }

  boolean mayBeIn(Local variable) {
    return references.containsKey(variable);
  }

  /**
   * Calls whatever the variable holds.
   *
   * @param call lowers the call of a reference's method
   * @param unknown lowers the call of anything else
   * @param to where the result goes; null if nowhere
   */
  void call(
      Local variable,
      Local to,
      At at,
      Function<MemberReferenceTree, Local> call,
      Supplier<Local> unknown) {
    int after = body.graph.newBlock();
    for (Map.Entry<Value, MemberReferenceTree> each :
        List.copyOf(references.get(variable).entrySet())) {
      int held = body.graph.newBlock();
      int other = body.graph.newBlock();
      Condition holds = new Condition.Holds(variable, each.getKey());
      body.graph.end(new Terminator.Branch(holds, held, other, null));
      body.graph.start(held);
      give(call.apply(each.getValue()), to, at);
      body.graph.goTo(after);
      body.graph.start(other);
    }
    give(unknown.get(), to, at);
    body.graph.goTo(after);
    body.graph.start(after);
  }

  private void give(Local result, Local to, At at) {
    if (to != null && result != null && result != to) {
      body.graph.add(new Step.Copy(to, result, at));
    }
  }

  private Value name(MemberReferenceTree reference) {
    Element method = body.source.element(reference);
    return new Value(new Value.Name(method.getEnclosingElement() + "::" + method), true);
  }
}
