package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Term;
import dev.custody.processor.program.Terminator;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which variables may still be asked for where a block begins. What is known of any other need not
 * be remembered: a long method would carry along what each of its parts has found out.
 */
final class Liveness {
  private final Program program;

  /** The numbers of the locals that may still be asked for; null until somebody has looked. */
  private final BitSet[] before;

  /** The same where the steps of a block are done; made when somebody asks. */
  private final BitSet[] afterSteps;

  /** The blocks that another one leads back to: it asked what matters there too early. */
  private final BitSet askedBefore = new BitSet();

  private final BitSet living = new BitSet();

  Liveness(Program program) {
    this.program = program;
    int blocks = program.blocks().size();
    this.before = new BitSet[blocks];
    this.afterSteps = new BitSet[blocks];
    boolean outdated = true;
    while (outdated) {
      outdated = false;
      for (int block = blocks - 1; block >= 0; block--) {
        outdated |= look(block) && askedBefore.get(block);
      }
    }
  }

  /** Looks at a block; gives whether more matters there than was known. */
  private boolean look(int block) {
    look(program.block(block));
    if (before[block] == null) {
      before[block] = (BitSet) living.clone();
      return true;
    } else if (living.equals(before[block])) {
      return false;
    }
    before[block].or(living);
    return true;
  }

  /** Whether something may depend on what the place holds when the block begins. */
  boolean matters(Place place, int block) {
    return matters(place, before[block]);
  }

  private static boolean matters(Place place, BitSet living) {
    if (place instanceof Place.Computed computed) {
      for (Term operand : computed.operands()) {
        if (operand instanceof Place of && !matters(of, living)) {
          return false;
        }
      }
      return true;
    }
    Local root = place.root();
    return root == null
        || switch (root.kind()) {
          case VARIABLE, TEMPORARY -> living.get(root.number());
          case THIS, PARAMETER, CAPTURED -> true;
        };
  }

  Facts left(Facts facts, int block) {
    return facts.isEmpty() ? facts : facts.without(place -> !matters(place, block));
  }

  Places left(Places places, int block) {
    return places.isEmpty() ? places : places.without(place -> !matters(place, block));
  }

  /** What is known beside of locals, by the locals. */
  <T> Map<Local, T> left(Map<Local, T> known, int block) {
    if (known.isEmpty() || known.keySet().stream().allMatch(local -> matters(local, block))) {
      return known;
    }
    Map<Local, T> left = new HashMap<>(known);
    left.keySet().removeIf(local -> !matters(local, block));
    return left;
  }

  /** Tells what may still be asked for when the steps of a block are done. */
  Predicate<Place> atEndOf(Block block) {
    return place -> matters(place, afterSteps(block));
  }

  private BitSet afterSteps(Block block) {
    if (afterSteps[block.number()] == null) {
      atEnd(block);
      afterSteps[block.number()] = (BitSet) living.clone();
    }
    return afterSteps[block.number()];
  }

  private void look(Block block) {
    atEnd(block);
    for (int i = block.steps().size() - 1; i >= 0; i--) {
      step(block.steps().get(i));
    }
  }

  private void atEnd(Block block) {
    living.clear();
    Terminator end = block.end();
    for (int i = 0; i < end.ways(); i++) {
      if (end.way(i) <= block.number()) {
        askedBefore.set(end.way(i));
      }
      if (before[end.way(i)] != null) {
        living.or(before[end.way(i)]);
      }
      if (i == 0 && end instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
        living.clear(invoke.call().to().number());
      }
    }
    end(end);
  }

  private void end(Terminator end) {
    if (end instanceof Terminator.Branch branch) {
      branch.condition().places().forEach(this::asked);
    } else if (end instanceof Terminator.Return result) {
      asked(result.value());
    } else if (end instanceof Terminator.Invoke invoke) {
      call(invoke.call());
    }
  }

  private void call(Call call) {
    for (Operand operand : call.operands()) {
      asked(operand.local());
      asked(into(operand.effect()));
    }
    if (call.result() instanceof Result.Borrowed borrowed) {
      borrowed.lenders().forEach(this::asked);
    } else if (call.result() instanceof Result.Alias alias) {
      alias.of().forEach(this::asked);
    } else if (call.result() instanceof Result.Element element) {
      asked(element.container());
      asked(element.loop() == null ? null : element.loop().index());
    }
    if (call.emptiness() != null) {
      asked(call.emptiness().container());
    }
  }

  /** What else than its operand an effect is about; null if nothing. */
  private static Local into(Effect effect) {
    if (effect instanceof Effect.Steal steal) {
      return steal.into();
    } else if (effect instanceof Effect.Keep keep) {
      return keep.into();
    } else if (effect instanceof Effect.Copy copy) {
      return copy.into();
    }
    return effect instanceof Effect.TakeBack back ? back.container() : null;
  }

  private void step(Step step) {
    if (step.written() != null) {
      living.clear(step.written().number());
    }
    if (step instanceof Step.Copy copy) {
      asked(copy.from());
    } else if (step instanceof Step.Load load) {
      asked(load.from());
    } else if (step instanceof Step.Store store) {
      asked(store.to());
      asked(store.value());
    } else if (step instanceof Step.Use use) {
      asked(use.local());
    } else if (step instanceof Step.Assert asserted) {
      asked(asserted.local());
    } else if (step instanceof Step.MakeFunction function) {
      function.captures().forEach(capture -> asked(capture.outer()));
    } else if (step instanceof Step.Next next) {
      asked(next.container());
      asked(next.loop().index());
    } else if (step instanceof Step.TurnEnd turn) {
      asked(turn.loop().index());
    } else if (step instanceof Step.Exhausted exhausted) {
      asked(exhausted.container());
      asked(exhausted.loop().index());
    }
  }

  private void asked(Place place) {
    if (place instanceof Local local) {
      living.set(local.number());
    } else if (place instanceof Place.Field field) {
      asked(field.base());
    } else if (place instanceof Place.Element element) {
      asked(element.base());
      asked(element.variable());
    } else if (place instanceof Place.Computed computed) {
      for (Term operand : computed.operands()) {
        asked(operand instanceof Place of ? of : null);
      }
    }
  }
}
