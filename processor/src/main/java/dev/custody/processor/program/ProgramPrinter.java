package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a program as text, one step a line, with the source line where it changes. Tests of the
 * lowering compare with it, and {@code -Acustody.dump} shows it.
 */
public final class ProgramPrinter {
  private final StringBuilder out = new StringBuilder();
  private int line = -1;

  private ProgramPrinter() {}

  /** The text of a program; ends with a line break. */
  public static String print(Program program) {
    ProgramPrinter printer = new ProgramPrinter();
    printer.header(program);
    program.blocks().forEach(printer::block);
    return printer.out.toString();
  }

  private void header(Program program) {
    out.append(program.name()).append('\n');
    for (Parameter parameter : program.parameters()) {
      out.append("  ").append(parameter.local()).append(": ");
      out.append(words(parameter.entry())).append(parameter.container() ? " elements\n" : "\n");
    }
    if (!(program.promise() instanceof Promise.Nothing)) {
      out.append("  returns ").append(words(program.promise())).append('\n');
    }
    Duties duties = program.duties();
    if (!duties.disposes().isEmpty()) {
      out.append("  disposes ").append(String.join(", ", duties.disposes())).append('\n');
    }
    if (duties.counts()) {
      out.append("  implements the count\n");
    }
    for (OwnField field : program.fields()) {
      out.append("  owns ").append(field.place()).append(field.container() ? " elements\n" : "\n");
    }
    program.limits().forEach(limit -> out.append("  not analysed: ").append(limit).append('\n'));
  }

  private void block(Block block) {
    out.append('b').append(block.number()).append(":\n");
    for (Step step : block.steps()) {
      line(step.at(), step(step));
    }
    line(at(block.end()), end(block.end()));
  }

  private void line(At at, String text) {
    boolean changed = at != null && at.line() != line && at.line() > 0;
    line = changed ? at.line() : line;
    String number = changed ? String.format("%4d", line) : "    ";
    out.append(number).append("  ").append(text).append('\n');
  }

  private String step(Step step) {
    if (step instanceof Step.Copy copy) {
      return copy.to() + " = " + copy.from();
    } else if (step instanceof Step.Set set) {
      String value = set.value().toString();
      return set.to() + " = " + (value.startsWith("== ") ? value.substring(3) : value);
    } else if (step instanceof Step.Forget forget) {
      return forget.to() + " = ?";
    } else if (step instanceof Step.Load load) {
      return load.to() + " = load " + load.from() + " (" + words(load.holding()) + ")";
    } else if (step instanceof Step.Store store) {
      return "store " + store.to() + " (" + words(store.holding()) + ") = " + store.value();
    } else if (step instanceof Step.Use use) {
      return "use " + use.local();
    } else if (step instanceof Step.End end) {
      return "end " + list(end.locals());
    } else if (step instanceof Step.Assert asserted) {
      return "assert " + asserted.local() + (asserted.owned() ? " owned" : " borrowed");
    } else if (step instanceof Step.MakeFunction function) {
      return function(function);
    } else if (step instanceof Step.Next next) {
      return next.to() + " = next of " + next.container() + " in " + next.loop();
    } else if (step instanceof Step.TurnEnd turn) {
      return "turn of " + turn.loop() + " ends";
    } else if (step instanceof Step.Exhausted exhausted) {
      return exhausted.loop() + " visited all of " + exhausted.container();
    }
    throw new IllegalArgumentException("unknown step " + step.getClass());
  }

  private String function(Step.MakeFunction function) {
    String captures =
        function.captures().stream()
            .map(capture -> capture.outer().toString())
            .collect(Collectors.joining(", "));
    String bodies = function.bodies().stream().map(Program::name).collect(Collectors.joining(", "));
    return function.to() + " = function {" + bodies + "} captures (" + captures + ")";
  }

  private String end(Terminator end) {
    if (end instanceof Terminator.Goto next) {
      return "goto b" + next.target();
    } else if (end instanceof Terminator.Branch branch) {
      String targets = " ? b" + branch.whenTrue() + " : b" + branch.whenFalse();
      return "if " + branch.condition() + targets;
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

  private String call(Call call) {
    String to = call.to() == null ? "" : call.to() + " = ";
    String operands = call.operands().stream().map(this::operand).collect(Collectors.joining(", "));
    String result = call.result() instanceof Result.Untracked ? "" : " : " + words(call.result());
    String emptiness =
        call.emptiness() == null
            ? ""
            : ", " + call.emptiness().container() + " is empty if " + call.emptiness().whenEmpty();
    return to + call.name() + "(" + operands + ")" + result + emptiness;
  }

  private String operand(Operand operand) {
    StringBuilder text = new StringBuilder(operand.local().toString());
    if (!(operand.effect() instanceof Effect.Lend)) {
      text.append(' ').append(words(operand.effect()));
    }
    if (operand.invalidates()) {
      text.append(" invalidated");
    }
    if (!operand.disposes().isEmpty()) {
      text.append(" disposed ").append(String.join(" ", operand.disposes()));
    }
    return text.toString();
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
    List<String> names = new ArrayList<>();
    blocks.forEach(block -> names.add("b" + block));
    return String.join(" ", names);
  }

  private static String list(List<Local> locals) {
    return locals.stream().map(Local::toString).collect(Collectors.joining(", "));
  }

  /** A record or constant of the model in lower-case words: {@code Steal[ALWAYS, x]} and so on. */
  private static String words(Object value) {
    String text = value.toString();
    return text.replaceAll("\\[\\]", "")
        .replaceAll("(\\w+)=", "")
        .replace("null", "nothing")
        .replaceAll("\\[", " [")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
