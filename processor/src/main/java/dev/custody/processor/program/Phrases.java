package dev.custody.processor.program;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words in which {@link ProgramPrinter} says the parts of a line. */
final class Phrases {
  private Phrases() {}

  static String entry(Parameter parameter) {
    Parameter.Entry entry = parameter.entry();
    String words;
    if (entry instanceof Parameter.Entry.Taken taken) {
      words = "taken" + when(taken.when());
    } else if (entry instanceof Parameter.Entry.Retained retained) {
      words = "retained" + when(retained.when());
    } else if (entry instanceof Parameter.Entry.Captured) {
      words = "captured";
    } else if (entry instanceof Parameter.Entry.Unsaid) {
      words = "unsaid";
    } else if (entry instanceof Parameter.Entry.Plain) {
      words = "plain";
    } else {
      words = "lent";
    }
    return words + elements(parameter.container());
  }

  static String elements(boolean container) {
    return container ? " (elements)" : "";
  }

  static String promise(Promise promise) {
    if (promise instanceof Promise.Owned) {
      return "owned";
    } else if (promise instanceof Promise.Borrowed borrowed) {
      return borrowed.anybody() ? "borrowed from anybody" : "borrowed" + from(borrowed.from());
    } else if (promise instanceof Promise.Alias alias) {
      return "alias of " + either(alias.of());
    } else if (promise instanceof Promise.Immortal) {
      return "immortal";
    } else if (promise instanceof Promise.Contents) {
      return "contents";
    }
    return "nothing";
  }

  static String operand(Operand operand) {
    Effect effect = operand.effect();
    boolean lent = effect instanceof Effect.Lend;
    StringBuilder words = new StringBuilder(operand.local() + effect(effect));
    if (operand.nullable() != lent) {
      words.append(lent ? " not null" : " nullable");
    }
    if (operand.invalidates()) {
      words.append(" invalidated");
    }
    if (!operand.disposes().isEmpty()) {
      words.append(" disposed ").append(fields(operand.disposes(), " "));
    }
    return words.toString();
  }

  private static String effect(Effect effect) {
    if (effect instanceof Effect.Lend lend) {
      return lend.required() ? " required" : "";
    } else if (effect instanceof Effect.Escape escape) {
      return (escape.toRun() ? " escapes to run" : " escapes")
          + (escape.forGood() ? " for good" : "");
    } else if (effect instanceof Effect.Steal steal) {
      String verb = steal.stores() ? " stored" : " stolen";
      return verb + when(steal.when()) + (steal.into() == null ? "" : " into " + steal.into());
    } else if (effect instanceof Effect.Keep keep) {
      return " kept in " + keep.into();
    } else if (effect instanceof Effect.Retain retain) {
      return " retained" + times(retain.count()) + when(retain.when());
    } else if (effect instanceof Effect.Release release) {
      return " released" + times(release.count()) + (release.idempotent() ? " if any" : "");
    } else if (effect instanceof Effect.TakeBack back) {
      return " taken back from " + back.container() + when(back.when());
    } else if (effect instanceof Effect.Copy copy) {
      return (copy.part() ? " partly" : "") + " copied into " + copy.into();
    } else if (effect instanceof Effect.Fill) {
      return " filled";
    } else if (effect instanceof Effect.Clear clear) {
      return clear.part() ? " partly cleared" : " cleared";
    } else if (effect instanceof Effect.TakeOut out) {
      return " gives " + lower(out.which());
    } else if (effect instanceof Effect.TakeLast) {
      return " gives its last";
    } else if (effect instanceof Effect.Drain) {
      return " drained";
    }
    return "";
  }

  private static String when(When when) {
    return when == When.ALWAYS ? "" : " " + lower(when);
  }

  private static String times(int count) {
    return count == 1 ? "" : count == Effect.UNKNOWN ? " some times" : " " + count + " times";
  }

  static String result(Result result) {
    if (result instanceof Result.Owned) {
      return "owned";
    } else if (result instanceof Result.Borrowed borrowed) {
      return "borrowed" + from(borrowed.lenders());
    } else if (result instanceof Result.Element element) {
      return (element.isNext() ? "next element of " : "element of ")
          + element.container()
          + (element.loop() == null ? "" : " in " + element.loop());
    } else if (result instanceof Result.Alias alias) {
      return "alias of " + either(alias.of());
    } else if (result instanceof Result.Immortal) {
      return "immortal";
    } else if (result instanceof Result.Container container) {
      return (container.filled() ? "filled container" : "container")
          + (container.ofArray() ? " of an array" : "");
    }
    return "untracked";
  }

  static String condition(Condition condition) {
    if (condition instanceof Condition.Tests tests) {
      return tests + proof(", then ", tests.passed()) + proof(", else ", tests.failed());
    }
    return condition.toString();
  }

  private static String proof(String lead, Condition.Proof proof) {
    return proof == Condition.Proof.NOTHING ? "" : lead + lower(proof);
  }

  /** A value where something is given it, as opposed to compared with it. */
  static String value(Value value) {
    return (value.equal() ? "" : "not ") + value.constant();
  }

  private static String from(List<Local> lenders) {
    return lenders.isEmpty() ? "" : " from " + either(lenders);
  }

  private static String either(List<Local> locals) {
    return locals.stream().map(Local::toString).collect(Collectors.joining(" or "));
  }

  /** The names of fields in an order that does not change from run to run. */
  static String fields(Set<String> names, String separator) {
    return String.join(separator, new TreeSet<>(names));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
