package dev.custody.processor.infer;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Containers that merely group: {@code for (Buf each : List.of(first, second)) each.flush();}. No
 * declaration says whether such a container owns what it holds, since nobody names it. It does
 * where something discards what is read from it; where nothing does, it borrows.
 */
public final class Groups {
  /** For each name of such a container, as that of a stream of it, the container. */
  private final Map<Local, Local> views = new HashMap<>();

  /** For each local that holds what is read from one, the container. */
  private final Map<Local, Local> elements = new HashMap<>();

  private final Set<Local> owning = new HashSet<>();
  private final Set<Local> discarding = new HashSet<>();
  private boolean functions;

  private Groups() {}

  /** The programs, with groups that borrow. */
  public static List<Program> borrowing(List<Program> programs) {
    return Rewriting.all(programs, Groups::borrowing);
  }

  private static Program borrowing(Program program) {
    Groups groups = new Groups();
    program.blocks().forEach(groups::made);
    if (!groups.views.isEmpty()) {
      program.blocks().forEach(groups::read);
      program.blocks().forEach(groups::judge);
      groups.views.values().removeAll(groups.owning);
    }
    boolean any = groups.functions || !groups.views.isEmpty();
    return any
        ? Rewriting.of(program, groups::borrowing, groups::borrowing, Groups::borrowing)
        : program;
  }

  private void made(Block block) {
    for (Step step : block.steps()) {
      functions |= step instanceof Step.MakeFunction;
      if (step instanceof Step.Store store
          && store.to() instanceof Place.Element element
          && element.base() instanceof Local array
          && array.isTemporary()
          && store.value() != null
          && store.holding() == Holding.OWNED) {
        views.put(array, array);
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke
        && invoke.call().to() != null
        && invoke.call().to().isTemporary()
        && invoke.call().result() instanceof Result.Container
        && invoke.call().operands().stream().anyMatch(each -> fills(each, invoke.call().to()))) {
      views.put(invoke.call().to(), invoke.call().to());
    }
  }

  private static boolean fills(Operand operand, Local container) {
    return operand.effect() instanceof Effect.Steal steal
        && steal.stores()
        && steal.into() == container;
  }

  private void read(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Next next) {
        reads(next.to(), views.get(next.container()));
      } else if (step instanceof Step.Load load) {
        reads(load.to(), views.get(load.from().root()));
      } else if (step instanceof Step.Copy copy) {
        reads(copy.to(), elements.get(copy.from()));
      } else if (step instanceof Step.MakeFunction function && discards(function)) {
        discarding.add(function.to());
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      Call call = invoke.call();
      if (call.result() instanceof Result.Alias alias) {
        for (Local of : alias.of()) {
          reads(call.to(), elements.get(of));
          if (views.containsKey(of)) {
            views.put(call.to(), views.get(of));
          }
        }
      } else if (call.result() instanceof Result.Element element) {
        reads(call.to(), views.get(element.container()));
      }
    }
  }

  /** What is read from two of them belongs to whom it will. */
  private void reads(Local local, Local group) {
    if (group != null) {
      Local other = elements.putIfAbsent(local, group);
      if (other != null && other != group) {
        owning.add(other);
        owning.add(group);
      }
    }
  }

  /** Whether a function may do more with what it is given than look at it. */
  private static boolean discards(Step.MakeFunction function) {
    return function.bodies().isEmpty() || function.bodies().stream().anyMatch(Groups::discards);
  }

  private static boolean discards(Program function) {
    Set<Local> made = new HashSet<>();
    for (Block block : function.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke && makes(invoke.call().result())) {
        made.add(invoke.call().to());
      }
    }
    return function.blocks().stream().anyMatch(block -> discards(block, made));
  }

  /** Whether what a call yields is nothing that it was given. */
  private static boolean makes(Result result) {
    return result instanceof Result.Untracked || result instanceof Result.Owned;
  }

  private static boolean discards(Block block, Set<Local> made) {
    return block.end() instanceof Terminator.Return end
            && end.value() != null
            && !made.contains(end.value())
        || block.end() instanceof Terminator.Invoke invoke
            && !invoke.call().operands().stream().allMatch(Groups::merelyUses)
        || block.steps().stream().anyMatch(Groups::stores);
  }

  private static boolean stores(Step step) {
    return step instanceof Step.Store store && store.value() != null
        || step instanceof Step.MakeFunction;
  }

  private static boolean merelyUses(Operand operand) {
    return operand.effect() instanceof Effect.Lend;
  }

  private void judge(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Copy copy && views.containsKey(copy.from())) {
        owns(copy.from());
      } else if (step instanceof Step.Store store) {
        owns(store.value());
      } else if (step instanceof Step.Assert asserted) {
        owns(asserted.local());
      } else if (step instanceof Step.MakeFunction function) {
        function.captures().forEach(capture -> owns(capture.outer()));
      }
    }
    if (block.end() instanceof Terminator.Return end) {
      owns(end.value());
    } else if (block.end() instanceof Terminator.Invoke invoke) {
      judge(invoke.call());
    }
  }

  private void judge(Call call) {
    boolean discards = false;
    for (Operand operand : call.operands()) {
      boolean groups = fills(operand, call.to()) && views.containsKey(call.to());
      discards |= !merelyUses(operand) && !groups || discarding.contains(operand.local());
      if (groups) {
        owns(operand.local());
      }
    }
    if (discards) {
      call.operands().forEach(operand -> owns(operand.local()));
    }
  }

  /** Something may be discarded that the local holds, or holds the elements of. */
  private void owns(Local local) {
    owning.add(views.get(local));
    owning.add(elements.get(local));
  }

  private Step borrowing(Step step) {
    if (step instanceof Step.Next next && views.containsKey(next.container())) {
      return new Step.Next(next.to(), next.container(), Holding.BORROWED, next.loop(), next.at());
    } else if (step instanceof Step.Store store && views.containsKey(store.to().root())) {
      return new Step.Store(store.to(), store.value(), Holding.BORROWED, store.at());
    }
    return step;
  }

  private Terminator borrowing(Terminator end) {
    if (!(end instanceof Terminator.Invoke invoke) || !views.containsKey(invoke.call().to())) {
      return end;
    }
    Call call = invoke.call();
    List<Operand> operands = new ArrayList<>();
    boolean filled = false;
    for (Operand operand : call.operands()) {
      boolean fills = fills(operand, call.to());
      filled |= fills;
      operands.add(fills ? operand.with(new Effect.Lend()) : operand);
    }
    Call lending = call.with(operands);
    lending = filled ? lending.giving(new Result.Borrowed(List.of())) : lending;
    return new Terminator.Invoke(lending, invoke.normal(), invoke.unwinds());
  }
}
