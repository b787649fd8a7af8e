package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Count;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/**
 * A contract as one call sees it: which positions it speaks of, and what its result means there.
 */
final class CallTerms {
  private final MethodContract contract;

  /** Mostly nothing. */
  private Set<Integer> mentioned = Set.of();

  CallTerms(MethodContract contract) {
    this.contract = contract;
    if (contract.receiver() != null) {
      mention(contract.receiver());
    }
    for (ArgumentContract parameter : contract.parameters()) {
      mention(parameter);
    }
    mention(contract.result());
  }

  private void mention(ArgumentContract argument) {
    Terms terms = argument.terms();
    if (terms instanceof Terms.Stolen stolen && stolen.into() != null) {
      mention(stolen.into());
    } else if (terms instanceof Terms.Kept kept) {
      mention(kept.into());
    } else if (terms instanceof Terms.Added added) {
      mention(added.into());
    } else if (terms instanceof Terms.Copied copied) {
      mention(copied.into());
    } else if (terms instanceof Terms.TakenBack taken) {
      mention(taken.from());
    }
  }

  /** Whether the result may tell if the caller has got back what a container had. */
  boolean takeBack() {
    return contract.parameters().stream()
        .anyMatch(argument -> argument.terms() instanceof Terms.TakenBack);
  }

  private void mention(int position) {
    mentioned = mentioned.isEmpty() ? new TreeSet<>() : mentioned;
    mentioned.add(position);
  }

  private void mention(ResultTerms terms) {
    if (terms instanceof ResultTerms.Borrowed borrowed) {
      borrowed.from().forEach(this::mention);
    } else if (terms instanceof ResultTerms.Alias alias) {
      alias.of().forEach(this::mention);
    } else if (terms instanceof ResultTerms.Silent silent) {
      silent.passed().forEach(this::mention);
    } else if (terms instanceof ResultTerms.Element element) {
      mention(element.container());
    } else if (terms instanceof ResultTerms.Revealing revealing) {
      mention(revealing.container());
      mention(revealing.terms());
    }
  }

  /** Whether the terms of another position speak of the one. */
  boolean mentions(int position) {
    return mentioned.contains(position);
  }

  /** Whether the terms say more than that something is lent. */
  static boolean changes(Terms terms) {
    return !(terms instanceof Terms.Lent || terms instanceof Terms.Silent);
  }

  /** Whether the argument is a count of references, which must be a constant to be of use. */
  static boolean isCount(MethodContract contract, int position) {
    for (ArgumentContract parameter : contract.parameters()) {
      if (isCount(parameter, position)) {
        return true;
      }
    }
    return contract.receiver() != null && isCount(contract.receiver(), position);
  }

  private static boolean isCount(ArgumentContract argument, int position) {
    Count count = null;
    if (argument.terms() instanceof Terms.Retained retained) {
      count = retained.count();
    } else if (argument.terms() instanceof Terms.Released released) {
      count = released.count();
    }
    return count != null && count.parameter() != null && count.parameter() == position;
  }

  /** How many references a call with these arguments adds or discards. */
  static int count(Count count, List<Argument> arguments, Body body) {
    if (count.parameter() == null) {
      return count.constant();
    }
    boolean given = count.parameter() >= 0 && count.parameter() < arguments.size();
    ExpressionTree argument = given ? arguments.get(count.parameter()).tree() : null;
    Object constant = argument == null ? null : body.constants.of(argument);
    return constant instanceof Integer number && number >= 0 ? number : Effect.UNKNOWN;
  }

  /**
   * @param passed what stands at which position
   * @param loops the loop whose index stands at a position; null if none does
   */
  Result result(Map<Integer, List<Local>> passed, IntFunction<Loop> loops) {
    return result(contract.result(), passed, loops);
  }

  private static Result result(
      ResultTerms terms, Map<Integer, List<Local>> passed, IntFunction<Loop> loops) {
    if (terms instanceof ResultTerms.None) {
      return new Result.Untracked();
    } else if (terms instanceof ResultTerms.Silent silent) {
      return alias(silent.passed(), passed);
    } else if (terms instanceof ResultTerms.Owned) {
      return new Result.Owned();
    } else if (terms instanceof ResultTerms.Borrowed borrowed) {
      return new Result.Borrowed(locals(borrowed.from(), passed));
    } else if (terms instanceof ResultTerms.Alias alias) {
      return alias(alias.of(), passed);
    } else if (terms instanceof ResultTerms.Immortal) {
      return new Result.Immortal();
    } else if (terms instanceof ResultTerms.Container container) {
      return new Result.Container(container.filled(), false);
    } else if (terms instanceof ResultTerms.Element element) {
      List<Local> container = locals(List.of(element.container()), passed);
      Loop loop = element.index() == null ? null : loops.apply(element.index());
      return container.isEmpty()
          ? new Result.Borrowed(List.of())
          : new Result.Element(container.get(0), loop, element.isNext());
    } else if (terms instanceof ResultTerms.Revealing revealing) {
      return result(revealing.terms(), passed, loops);
    }
    throw new IllegalArgumentException("unknown terms " + terms);
  }

  private static Result alias(List<Integer> of, Map<Integer, List<Local>> passed) {
    List<Local> locals = locals(of, passed);
    return locals.isEmpty() ? new Result.Untracked() : new Result.Alias(locals);
  }

  private static List<Local> locals(List<Integer> positions, Map<Integer, List<Local>> passed) {
    List<Local> locals = new ArrayList<>();
    for (Integer position : positions) {
      for (Local local : passed.getOrDefault(position, List.of())) {
        if (!locals.contains(local)) {
          locals.add(local);
        }
      }
    }
    return locals;
  }

  /** What the result reveals about a container; null if nothing. */
  Call.Emptiness emptiness(Map<Integer, List<Local>> passed) {
    if (contract.result() instanceof ResultTerms.Revealing revealing) {
      List<Local> container = locals(List.of(revealing.container()), passed);
      return container.isEmpty()
          ? null
          : new Call.Emptiness(container.get(0), revealing.whenEmpty(), false);
    }
    return null;
  }

  /**
   * Whether a function that is passed cannot be asked back or refused: the parameter is one for
   * functions, and the call returns nothing, or nobody looks at what it returns. A function that is
   * returned may be the same, or ask for it, unless it is known to be kept to be run; and only then
   * does an object that is made and dropped do more with it than to forget it.
   *
   * @param toRun whether the call is known to keep it to run it
   * @param looked whether somebody looks at the result
   */
  static boolean keepForGood(Body body, Tree call, int position, boolean toRun, boolean looked) {
    return body.source.element(call) instanceof ExecutableElement method
        && (method.getKind() == ElementKind.METHOD
            ? !(looked && returnsSomething(method)) && (toRun || !returnsFunction(body, method))
            : toRun && body.destinations.isDropped(call))
        && position >= 0
        && position < method.getParameters().size()
        && body.roles.of(method.getParameters().get(position).asType()) == TypeRole.FUNCTION;
  }

  private static boolean returnsSomething(ExecutableElement method) {
    return method.getReturnType().getKind() != TypeKind.VOID;
  }

  private static boolean returnsFunction(Body body, ExecutableElement method) {
    return body.roles.of(method.getReturnType()) == TypeRole.FUNCTION;
  }
}
