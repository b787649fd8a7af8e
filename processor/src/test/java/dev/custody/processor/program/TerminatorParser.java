package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a block ends. */
final class TerminatorParser {
  private static final Pattern ENDS =
      Pattern.compile("(if|goto|choose|raise|return|leave by exception|stop)\\b.*");
  private static final Pattern BRANCH = Pattern.compile("if (.+) \\? (\\w+) : (\\w+)");
  private static final Pattern TESTS =
      Pattern.compile("(\\S+) instanceof (\\S+?)(?:, then ([a-z ]+))?(?:, else ([a-z ]+))?");
  private static final Pattern COMPARES = Pattern.compile("(\\S+) ([<>]) (-?\\d+)");
  private static final Pattern EQUALS = Pattern.compile("(\\S+) (==|!=) (\\S+)");
  private static final Pattern UNWIND = Pattern.compile(", (throws|may throw) ([\\w.]+) -> (\\w+)");

  private final Names names;
  private final CallParser calls;

  TerminatorParser(Names names) {
    this.names = names;
    this.calls = new CallParser(names);
  }

  /** Whether a line ends its block. */
  static boolean ends(String words) {
    return ENDS.matcher(words).matches() || CallParser.isCall(words);
  }

  /**
   * @param blocks the numbers of the labels
   * @param following the block after this one
   */
  Terminator parse(ProgramParser.Line line, ToIntFunction<String> blocks, int following) {
    String words = line.words();
    At at = line.point();
    Matcher branch = BRANCH.matcher(words);
    if (branch.matches()) {
      int whenTrue = blocks.applyAsInt(branch.group(2));
      int whenFalse = blocks.applyAsInt(branch.group(3));
      return new Terminator.Branch(condition(branch.group(1)), whenTrue, whenFalse, at);
    } else if (words.startsWith("goto ")) {
      return new Terminator.Goto(blocks.applyAsInt(words.substring(5)));
    } else if (words.startsWith("choose ")) {
      List<Integer> targets = new ArrayList<>();
      for (String label : words.substring(7).split(" ")) {
        targets.add(blocks.applyAsInt(label));
      }
      return new Terminator.Choose(targets, at);
    } else if (words.startsWith("raise")) {
      return new Terminator.Raise(unwinds(words, blocks), at);
    } else if (words.startsWith("return")) {
      boolean nothing = words.equals("return");
      return new Terminator.Return(nothing ? null : names.local(words.substring(7)), at);
    } else if (words.equals("leave by exception")) {
      return new Terminator.Leave(at);
    } else if (words.equals("stop")) {
      return new Terminator.Stop();
    }
    Matcher next =
        Pattern.compile("[^,]*?(?:, \\S+(?: partly)? empty if [^,]*?)? -> (\\w+)")
            .matcher(words.substring(words.indexOf(')')));
    int normal = next.lookingAt() ? blocks.applyAsInt(next.group(1)) : following;
    return new Terminator.Invoke(calls.parse(line), normal, unwinds(words, blocks));
  }

  private static List<Terminator.Unwind> unwinds(String words, ToIntFunction<String> blocks) {
    List<Terminator.Unwind> unwinds = new ArrayList<>();
    Matcher matcher = UNWIND.matcher(words);
    while (matcher.find()) {
      boolean declared = matcher.group(1).equals("throws");
      int target = blocks.applyAsInt(matcher.group(3));
      unwinds.add(new Terminator.Unwind(declared, matcher.group(2), target));
    }
    return unwinds;
  }

  private Condition condition(String words) {
    Matcher matcher;
    if (words.equals("?") || words.equals("chance")) {
      return new Condition.Opaque(words.equals("chance"));
    } else if ((matcher = TESTS.matcher(words)).matches()) {
      return new Condition.Tests(
          names.place(matcher.group(1)),
          proof(matcher.group(3)),
          proof(matcher.group(4)),
          matcher.group(2));
    } else if ((matcher = COMPARES.matcher(words)).matches()) {
      Place place = names.place(matcher.group(1));
      boolean less = matcher.group(2).equals("<");
      return new Condition.Compares(place, less, Integer.parseInt(matcher.group(3)));
    } else if ((matcher = EQUALS.matcher(words)).matches()) {
      Place place = names.place(matcher.group(1));
      Value value = Names.value(matcher.group(3));
      if (value == null) {
        return new Condition.Same(place, names.place(matcher.group(3)));
      }
      boolean equal = matcher.group(2).equals("==");
      return new Condition.Holds(place, equal ? value : new Value(value.constant(), false));
    }
    throw new IllegalArgumentException("no condition: " + words);
  }

  private static Condition.Proof proof(String words) {
    return words == null
        ? Condition.Proof.NOTHING
        : Condition.Proof.valueOf(words.toUpperCase().replace(' ', '_'));
  }
}
