package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads calls with what they do to their operands. */
final class CallParser {
  private static final Pattern CALL =
      Pattern.compile(
          "(?:([\\w$]+) = )?([^=(){}]+)\\(([^)]*)\\)(?: (at|under) (\\S+)| (last))?"
              + "(?: : ([^,]+?))?(?:,| ->|$).*");
  private static final Pattern EMPTINESS =
      Pattern.compile(", (\\S+)( partly)? empty if ((?:not )?[^\\s,]+)");
  private static final Pattern OPERAND =
      Pattern.compile("(\\S+)(.*?)(?: (nullable|not null))?( invalidated)?(?: disposed (.+))?");
  private static final Pattern STEAL =
      Pattern.compile("(stolen|stored)(?: (on success|if true|if zero))?(?: into (\\S+))?");
  private static final Pattern COUNT =
      Pattern.compile(
          "(retained|released)(?: (?:(\\d+) times|(some times)))?( if any)?"
              + "(?: (on success|if true|if zero))?");
  private static final Pattern TAKE_BACK =
      Pattern.compile("taken back from (\\S+?)(?: (if true|unless null))?");
  private static final Pattern ELEMENT = Pattern.compile("(next )?element of (\\S+)(?: in (.+))?");

  private static final Pattern SUM = Pattern.compile("\\(([\\w.]+)([+-])(\\d+)\\)");

  private final Names names;

  CallParser(Names names) {
    this.names = names;
  }

  static boolean isCall(String words) {
    return !words.matches("store .*|.* = (load|next of|function) .*")
        && CALL.matcher(words).matches();
  }

  Call parse(ProgramParser.Line line) {
    Matcher matcher = CALL.matcher(line.words());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no call: " + line.words());
    }
    Matcher emptiness = EMPTINESS.matcher(line.words());
    List<Operand> operands = operands(matcher.group(3), line, matcher.start(3));
    return new Call(
        matcher.group(2),
        operands,
        matcher.group(7) == null ? new Result.Untracked() : result(matcher.group(7)),
        matcher.group(1) == null ? null : names.local(matcher.group(1)),
        key(matcher),
        emptiness.find()
            ? new Call.Emptiness(
                names.local(emptiness.group(1)),
                Names.value(emptiness.group(3)),
                emptiness.group(2) != null)
            : null,
        own(matcher.group(2), operands),
        line.point());
  }

  private Key key(Matcher call) {
    if (call.group(6) != null) {
      return Key.End.LAST;
    } else if (call.group(4) != null) {
      boolean isIndex = call.group(4).equals("at");
      String words = call.group(5);
      return words.equals("?") ? new Key.Unknown(isIndex) : new Key.Given(term(words), isIndex);
    }
    return call.group().contains(" next") ? Key.End.NEXT : Key.NONE;
  }

  private Term term(String words) {
    if (words.matches("-?\\d+")) {
      return new Term.Constant(Integer.parseInt(words));
    } else if (words.startsWith("\"")) {
      return new Term.Constant(new Value.Name(words.replace("\"", "")));
    }
    Matcher sum = SUM.matcher(words);
    if (!sum.matches()) {
      return names.place(words);
    }
    Place.Operator operator = sum.group(2).equals("+") ? Place.Operator.PLUS : Place.Operator.MINUS;
    return new Place.Computed(operator, List.of(term(sum.group(1)), term(sum.group(3))), true);
  }

  /** A call on {@code this} is taken for one of the method that is called so. */
  private static Call.Own own(String name, List<Operand> operands) {
    Local first = operands.isEmpty() ? null : operands.get(0).local();
    boolean own = first != null && first.kind() == Local.Kind.THIS;
    return own ? new Call.Own(name, first, Map.of()) : null;
  }

  private List<Operand> operands(String words, ProgramParser.Line line, int column) {
    List<Operand> operands = new ArrayList<>();
    int start = 0;
    for (String operand : words.isEmpty() ? new String[0] : words.split(", ")) {
      int offset = line.offset() + column + start;
      operands.add(operand(operand, new TextPoint(line.number(), offset, operand)));
      start += operand.length() + 2;
    }
    return operands;
  }

  private Operand operand(String words, At at) {
    Matcher matcher = OPERAND.matcher(words);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no operand: " + words);
    }
    Effect effect = effect(matcher.group(2).strip());
    boolean lent = effect instanceof Effect.Lend;
    String disposed = matcher.group(5);
    return new Operand(
        names.local(matcher.group(1)),
        effect,
        matcher.group(4) != null,
        disposed == null ? Set.of() : Set.of(disposed.split(" ")),
        (matcher.group(3) != null) != lent,
        at);
  }

  private Effect effect(String words) {
    Matcher matcher;
    if ((matcher = STEAL.matcher(words)).matches()) {
      String when = matcher.group(2) == null ? "" : matcher.group(2);
      Local into = matcher.group(3) == null ? null : names.local(matcher.group(3));
      return new Effect.Steal(BodyParser.when(when), into, matcher.group(1).equals("stored"));
    } else if ((matcher = COUNT.matcher(words)).matches()) {
      int constant = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
      int count = matcher.group(3) == null ? constant : Effect.UNKNOWN;
      return matcher.group(1).equals("retained")
          ? new Effect.Retain(
              count, BodyParser.when(matcher.group(5) == null ? "" : matcher.group(5)))
          : new Effect.Release(count, matcher.group(4) != null);
    } else if ((matcher = TAKE_BACK.matcher(words)).matches()) {
      return new Effect.TakeBack(
          names.local(matcher.group(1)),
          BodyParser.when(matcher.group(2) == null ? "" : matcher.group(2)));
    } else if (words.startsWith("copied into ")) {
      return new Effect.Copy(names.local(words.substring("copied into ".length())), false);
    } else if (words.startsWith("partly copied into ")) {
      return new Effect.Copy(names.local(words.substring("partly copied into ".length())), true);
    } else if (words.startsWith("kept in ")) {
      return new Effect.Keep(names.local(words.substring("kept in ".length())));
    }
    return switch (words) {
      case "" -> new Effect.Lend();
      case "required" -> new Effect.Lend(true);
      case "escapes" -> new Effect.Escape(false, false);
      case "escapes for good" -> new Effect.Escape(true, false);
      case "escapes to run" -> new Effect.Escape(false, true);
      case "escapes to run for good" -> new Effect.Escape(true, true);
      case "filled" -> new Effect.Fill();
      case "cleared" -> new Effect.Clear(false);
      case "partly cleared" -> new Effect.Clear(true);
      case "gives one" -> new Effect.TakeOut(Effect.Which.ONE);
      case "gives next" -> new Effect.TakeOut(Effect.Which.NEXT);
      case "gives only" -> new Effect.TakeOut(Effect.Which.ONLY);
      case "gives only_displaced" -> new Effect.TakeOut(Effect.Which.ONLY_DISPLACED);
      case "gives displaced" -> new Effect.TakeOut(Effect.Which.DISPLACED);
      case "gives its last" -> new Effect.TakeLast();
      case "drained" -> new Effect.Drain();
      default -> throw new IllegalArgumentException("no effect: " + words);
    };
  }

  private Result result(String words) {
    Matcher element = ELEMENT.matcher(words);
    if (element.matches()) {
      Loop loop = element.group(3) == null ? null : names.loop(element.group(3));
      return new Result.Element(names.local(element.group(2)), loop, element.group(1) != null);
    } else if (words.startsWith("borrowed from ")) {
      String lenders = words.substring("borrowed from ".length());
      return new Result.Borrowed(names.list(lenders, " or "));
    } else if (words.startsWith("alias of ")) {
      return new Result.Alias(names.list(words.substring("alias of ".length()), " or "));
    }
    return switch (words) {
      case "owned" -> new Result.Owned();
      case "borrowed" -> new Result.Borrowed(List.of());
      case "immortal" -> new Result.Immortal();
      case "container" -> new Result.Container(false, false);
      case "container of an array" -> new Result.Container(false, true);
      case "filled container" -> new Result.Container(true, false);
      case "untracked" -> new Result.Untracked();
      default -> throw new IllegalArgumentException("no result: " + words);
    };
  }
}
