package dev.custody.processor.program;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints a program as text, one step a line, with the source line where it changes. Tests of the
 * lowering compare with it, and {@code -Acustody.dump} shows it.
 */
public final class ProgramPrinter {
  private static final int REMARKS_FROM = 40;

  private final StringBuilder out = new StringBuilder();
  private final boolean remarks;
  private int line = -1;

  private ProgramPrinter(boolean remarks) {
    this.remarks = remarks;
  }

  /**
   * The text of a program and, after an empty line each, of the bodies of the functions that it
   * makes; ends with a line break.
   */
  public static String print(Program program) {
    return print(program, false);
  }

  /**
   * The same for people: where the program does not know what decides, the words of the source
   * follow.
   */
  public static String explain(Program program) {
    return print(program, true);
  }

  private static String print(Program program, boolean remarks) {
    ProgramPrinter printer = new ProgramPrinter(remarks);
    printer.program(program);
    return printer.out.toString();
  }

  private void program(Program program) {
    header(program);
    line = -1;
    program.blocks().forEach(this::block);
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.MakeFunction function) {
          function.bodies().forEach(this::body);
        }
      }
    }
  }

  private void body(Program body) {
    out.append('\n');
    program(body);
  }

  private void header(Program program) {
    out.append(program.name()).append('\n');
    for (Parameter parameter : program.parameters()) {
      said(parameter.local() + ": " + Phrases.entry(parameter));
    }
    if (!(program.promise() instanceof Promise.Nothing)) {
      said("returns " + Phrases.promise(program.promise()));
    }
    Duties duties = program.duties();
    if (duties.constructs()) {
      said("constructs");
    }
    if (duties.counts()) {
      said("implements the count");
    }
    if (!duties.disposes().isEmpty()) {
      said("disposes " + Phrases.fields(duties.disposes(), ", "));
    }
    for (OwnField field : program.fields()) {
      said("owns " + field.place() + Phrases.elements(field.container()));
    }
    links("links", program.links().owning());
    links("pointers", program.links().pointers());
    program.limits().forEach(limit -> said("not analysed: " + limit));
  }

  private void links(String kind, Set<String> fields) {
    if (!fields.isEmpty()) {
      said(kind + " " + Phrases.fields(fields, ", "));
    }
  }

  private void said(String words) {
    out.append("  ").append(words).append('\n');
  }

  private void block(Block block) {
    out.append('b').append(block.number()).append(":\n");
    for (Step step : block.steps()) {
      line(step.at(), step(step));
    }
    String end = end(block.end());
    line(at(block.end()), remarks ? end + remark(block.end(), end.length()) : end);
  }

  /** What the source asks where the program asks nothing. */
  private static String remark(Terminator end, int length) {
    boolean unknown =
        end instanceof Terminator.Branch branch && branch.condition() instanceof Condition.Opaque
            || end instanceof Terminator.Choose;
    At at = at(end);
    if (!unknown || at == null) {
      return "";
    }
    String asked = at.outcome(true) == null ? at.text() : at.outcome(true).replace("`", "");
    return asked.isBlank() ? "" : " ".repeat(Math.max(2, REMARKS_FROM - length)) + "# " + asked;
  }

  private void line(At at, String text) {
    boolean changed = at != null && at.line() != line && at.line() > 0;
    line = changed ? at.line() : line;
    String number = changed ? String.format("%4d", line) : "    ";
    out.append(number).append("  ").append(text).append('\n');
  }

  private static String step(Step step) {
    if (step instanceof Step.Copy copy) {
      return copy.to() + " = " + copy.from();
    } else if (step instanceof Step.Set set) {
      return set.to() + " = " + Phrases.value(set.value());
    } else if (step instanceof Step.Forget forget) {
      return forget.to() + " = ?";
    } else if (step instanceof Step.Load load) {
      return load.to() + " = load " + load.from() + holding(load.holding());
    } else if (step instanceof Step.Store store) {
      return "store " + store.to() + holding(store.holding()) + " = " + store.value();
    } else if (step instanceof Step.Use use) {
      return "use " + use.local();
    } else if (step instanceof Step.End end) {
      return "end " + list(end.locals());
    } else if (step instanceof Step.Assert asserted) {
      return "assert "
          + asserted.local()
          + (asserted.owned() ? " owned" : " borrowed")
          + (asserted.sometime() ? " sometime" : "");
    } else if (step instanceof Step.MakeFunction function) {
      return function(function);
    } else if (step instanceof Step.Next next) {
      String element = next.container() + holding(next.holding());
      return next.to() + " = next of " + element + " in " + next.loop();
    } else if (step instanceof Step.TurnEnd turn) {
      return "turn of " + turn.loop() + " ends";
    } else if (step instanceof Step.Exhausted exhausted) {
      return exhausted.loop() + " visited all of " + exhausted.container();
    }
    throw new IllegalArgumentException("unknown step " + step.getClass());
  }

  private static String holding(Holding holding) {
    return " (" + Phrases.lower(holding) + ")";
  }

  private static String function(Step.MakeFunction function) {
    String captures =
        function.captures().stream()
            .map(capture -> capture.outer().toString())
            .collect(Collectors.joining(", "));
    String bodies = function.bodies().stream().map(Program::name).collect(Collectors.joining(", "));
    return function.to() + " = function {" + bodies + "} captures (" + captures + ")";
  }

  private static String end(Terminator end) {
    if (end instanceof Terminator.Goto next) {
      return "goto b" + next.target();
    } else if (end instanceof Terminator.Branch branch) {
      String targets = " ? b" + branch.whenTrue() + " : b" + branch.whenFalse();
      return "if " + Phrases.condition(branch.condition()) + targets;
    } else if (end instanceof Terminator.Choose choose) {
      return "choose " + blocks(choose.targets());
    } else if (end instanceof Terminator.Invoke invoke) {
      return call(invoke.call()) + " -> b" + invoke.normal() + unwinds(invoke.unwinds());
    } else if (end instanceof Terminator.Raise raise) {
      return "raise" + unwinds(raise.unwinds());
    } else if (end instanceof Terminator.Return result) {
      return result.value() == null ? "return" : "return " + result.value();
    } else if (end instanceof Terminator.Leave) {
      return "leave by exception";
    } else if (end instanceof Terminator.Stop) {
      return "stop";
    }
    throw new IllegalArgumentException("unknown terminator " + end.getClass());
  }

  private static String call(Call call) {
    String to = call.to() == null ? "" : call.to() + " = ";
    String operands =
        call.operands().stream().map(Phrases::operand).collect(Collectors.joining(", "));
    boolean untracked = call.result() instanceof Result.Untracked;
    String result = untracked ? "" : " : " + Phrases.result(call.result());
    // What is next, the operand and the result say.
    boolean named = call.key() != Key.NONE && call.key() != Key.End.NEXT;
    String key = named ? " " + call.key() : "";
    return to
        + call.name()
        + "("
        + operands
        + ")"
        + key
        + result
        + emptiness(call.emptiness())
        + left(call.own());
  }

  /** What a method of the same class does to fields beside discarding what they hold. */
  private static String left(Call.Own own) {
    return own == null
        ? ""
        : left("hands on", own.left().handedOn())
            + left("reduces", own.left().reduced())
            + left("refills", own.left().refilled())
            + left("perhaps empties", own.left().uncertain())
            + left("looks at", own.left().seen());
  }

  private static String left(String does, Set<String> fields) {
    return fields.isEmpty() ? "" : ", " + does + " " + Phrases.fields(fields, " ");
  }

  private static String emptiness(Call.Emptiness emptiness) {
    return emptiness == null
        ? ""
        : ", "
            + emptiness.container()
            + (emptiness.part() ? " partly empty if " : " empty if ")
            + Phrases.value(emptiness.whenEmpty());
  }

  private static String unwinds(List<Terminator.Unwind> unwinds) {
    StringBuilder text = new StringBuilder();
    for (Terminator.Unwind unwind : unwinds) {
      text.append(unwind.declared() ? ", throws " : ", may throw ").append(unwind.exception());
      text.append(" -> b").append(unwind.target());
    }
    return text.toString();
  }

  private static At at(Terminator end) {
    if (end instanceof Terminator.Branch branch) {
      return branch.at();
    } else if (end instanceof Terminator.Choose choose) {
      return choose.at();
    } else if (end instanceof Terminator.Invoke invoke) {
      return invoke.call().at();
    } else if (end instanceof Terminator.Raise raise) {
      return raise.at();
    } else if (end instanceof Terminator.Return result) {
      return result.at();
    } else if (end instanceof Terminator.Leave leave) {
      return leave.at();
    }
    return null;
  }

  private static String blocks(List<Integer> blocks) {
    return blocks.stream().map(block -> "b" + block).collect(Collectors.joining(" "));
  }

  private static String list(List<Local> locals) {
    return locals.stream().map(Local::toString).collect(Collectors.joining(", "));
  }
}
