package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the steps of a block. */
final class StepParser {
  private static final Pattern STORE = Pattern.compile("store (\\S+) \\((\\w+)\\) = (\\S+)");
  private static final Pattern LOAD = Pattern.compile("(\\S+) = load (\\S+) \\((\\w+)\\)");
  private static final Pattern NEXT =
      Pattern.compile("(\\S+) = next of (\\S+) \\((\\w+)\\) in (.+)");
  private static final Pattern FUNCTION =
      Pattern.compile("(\\S+) = function \\{(.*)} captures \\((.*)\\)");
  private static final Pattern TURN = Pattern.compile("turn of (.+) ends");
  private static final Pattern EXHAUSTED = Pattern.compile("(.+) visited all of (\\S+)");
  private static final Pattern ASSERT =
      Pattern.compile("assert (\\S+) (owned|borrowed)( sometime)?");
  private static final Pattern ASSIGN = Pattern.compile("(\\S+) = (.*)");

  private final Names names;
  private final Map<String, Program> bodies;

  /**
   * @param bodies the programs that functions may run, by their names
   */
  StepParser(Names names, Map<String, Program> bodies) {
    this.names = names;
    this.bodies = bodies;
  }

  Step parse(ProgramParser.Line line) {
    String words = line.words();
    At at = line.point();
    Matcher matcher;
    if (words.startsWith("use ")) {
      return new Step.Use(names.local(words.substring(4)), at);
    } else if (words.startsWith("end ")) {
      return new Step.End(names.list(words.substring(4), ","), at);
    } else if ((matcher = ASSERT.matcher(words)).matches()) {
      boolean owned = matcher.group(2).equals("owned");
      boolean sometime = matcher.group(3) != null;
      return new Step.Assert(names.local(matcher.group(1)), owned, sometime, at);
    } else if ((matcher = STORE.matcher(words)).matches()) {
      Place to = names.place(matcher.group(1));
      return new Step.Store(to, names.orNull(matcher.group(3)), holding(matcher.group(2)), at);
    } else if ((matcher = LOAD.matcher(words)).matches()) {
      Place from = names.place(matcher.group(2));
      return new Step.Load(names.local(matcher.group(1)), from, holding(matcher.group(3)), at);
    } else if ((matcher = NEXT.matcher(words)).matches()) {
      return new Step.Next(
          names.local(matcher.group(1)),
          names.local(matcher.group(2)),
          holding(matcher.group(3)),
          names.loop(matcher.group(4)),
          at);
    } else if ((matcher = TURN.matcher(words)).matches()) {
      return new Step.TurnEnd(names.loop(matcher.group(1)), at);
    } else if ((matcher = EXHAUSTED.matcher(words)).matches()) {
      Place container = names.place(matcher.group(2));
      return new Step.Exhausted(container, names.loop(matcher.group(1)), at);
    } else if ((matcher = FUNCTION.matcher(words)).matches()) {
      return function(matcher, at);
    } else if ((matcher = ASSIGN.matcher(words)).matches()) {
      return assign(names.local(matcher.group(1)), matcher.group(2), at);
    }
    throw new IllegalArgumentException("no step: " + words);
  }

  private Step assign(Local to, String value, At at) {
    if (value.equals("?")) {
      return new Step.Forget(to, at);
    }
    Value constant = Names.value(value);
    return constant != null
        ? new Step.Set(to, constant, at)
        : new Step.Copy(to, names.local(value), at);
  }

  private Step function(Matcher matcher, At at) {
    List<Program> made = new ArrayList<>();
    for (String name : matcher.group(2).isEmpty() ? new String[0] : matcher.group(2).split(", ")) {
      Program body = bodies.get(name);
      if (body == null) {
        throw new IllegalArgumentException("no body of this name: " + name);
      }
      made.add(body);
    }
    List<Step.Capture> captures = new ArrayList<>();
    for (String name : matcher.group(3).isEmpty() ? new String[0] : matcher.group(3).split(", ")) {
      captures.add(new Step.Capture(names.local(name), inner(made, name), at));
    }
    return new Step.MakeFunction(names.local(matcher.group(1)), captures, made, false, at);
  }

  private static List<Local> inner(List<Program> bodies, String name) {
    List<Local> inner = new ArrayList<>();
    for (Program body : bodies) {
      for (Parameter parameter : body.parameters()) {
        if (parameter.local().name().equals(name)) {
          inner.add(parameter.local());
        }
      }
    }
    return inner;
  }

  private static Holding holding(String word) {
    return Holding.valueOf(word.toUpperCase());
  }
}
