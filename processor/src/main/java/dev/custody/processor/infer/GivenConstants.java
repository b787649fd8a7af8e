package dev.custody.processor.infer;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Term;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A body as it runs where some of its parameters are constants, {@code replace(null)}: what it does
 * behind a condition on them, or puts where they go, is decided then.
 */
final class GivenConstants {
  private final Program body;
  private final Set<Local> asked = new LinkedHashSet<>();

  private GivenConstants(Program body) {
    this.body = body;
  }

  /**
   * The body that begins with what is known of its parameters; the same if it makes no difference.
   *
   * @param given the constants, by the names of the parameters
   */
  static Program in(Program body, Map<String, Value> given) {
    return given.isEmpty() || isTurnedBackTo(body) ? body : new GivenConstants(body).with(given);
  }

  /** Whether some way leads back to the entry, where a parameter may have been written since. */
  private static boolean isTurnedBackTo(Program body) {
    return body.blocks().stream().anyMatch(block -> block.end().successors().contains(0));
  }

  private Program with(Map<String, Value> given) {
    for (Parameter parameter : body.parameters()) {
      ask(parameter.local());
    }
    body.blocks().forEach(this::survey);
    List<Step> steps = new ArrayList<>();
    for (Local parameter : asked) {
      Value value = given.get(parameter.name());
      if (value != null) {
        steps.add(new Step.Set(parameter, value, body.at()));
      }
    }
    if (steps.isEmpty()) {
      return body;
    }
    Block entry = body.block(0);
    steps.addAll(entry.steps());
    List<Block> blocks = new ArrayList<>(body.blocks());
    blocks.set(0, new Block(0, steps, entry.end()));
    return body.with(blocks);
  }

  /** Numbers and truth values are no parameters of a program; they matter where they are asked. */
  private void survey(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Copy copy) {
        ask(copy.from());
      }
    }
    if (block.end() instanceof Terminator.Branch branch) {
      Condition condition = branch.condition();
      if (condition instanceof Condition.Holds holds) {
        ask(holds.place());
      } else if (condition instanceof Condition.Compares compares) {
        ask(compares.place());
      }
    }
  }

  private void ask(Term term) {
    if (term instanceof Local local && local.kind() == Local.Kind.PARAMETER) {
      asked.add(local);
    } else if (term instanceof Place.Computed computed) {
      computed.operands().forEach(this::ask);
    }
  }
}
