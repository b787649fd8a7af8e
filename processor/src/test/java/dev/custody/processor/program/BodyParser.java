package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one program: its heading, then block after block. */
final class BodyParser {
  private static final Pattern HEADING =
      Pattern.compile(
          "[\\w$]+: .*|returns .*|constructs|implements the count|overridable|disposes .*|owns .*"
              + "|links .*|pointers .*"
              + "|not analysed: .*");
  private static final Pattern LABEL = Pattern.compile("(\\w+):");

  private final List<ProgramParser.Line> lines;
  private final Names names = new Names();
  private final StepParser steps;
  private final TerminatorParser terminators;
  private final Map<String, Integer> labels = new LinkedHashMap<>();

  private final List<Parameter> parameters = new ArrayList<>();
  private final List<OwnField> fields = new ArrayList<>();
  private final List<String> limits = new ArrayList<>();
  private String promise = "nothing";
  private boolean constructs;
  private boolean counts;
  private boolean overridable;
  private Set<String> disposes = Set.of();
  private Set<String> links = Set.of();
  private Set<String> pointers = Set.of();

  BodyParser(List<ProgramParser.Line> lines, Map<String, Program> bodies) {
    this.lines = lines;
    this.steps = new StepParser(names, bodies);
    this.terminators = new TerminatorParser(names);
  }

  Program parse() {
    int next = 1;
    while (next < lines.size() && HEADING.matcher(lines.get(next).words()).matches()) {
      heading(lines.get(next++));
    }
    List<ProgramParser.Line> body = lines.subList(next, lines.size());
    number(body);
    return new Program(
        lines.get(0).words(),
        lines.get(0).words(),
        overridable,
        false,
        parameters,
        promise(promise),
        new Duties(constructs, counts, disposes),
        fields,
        new Links(links, pointers),
        blocks(body),
        limits,
        lines.get(0).point());
  }

  private void heading(ProgramParser.Line line) {
    String words = line.words();
    String rest = words.substring(words.indexOf(' ') + 1);
    boolean elements = rest.endsWith(" (elements)");
    String first = elements ? rest.substring(0, rest.length() - " (elements)".length()) : rest;
    if (words.startsWith("returns ")) {
      promise = rest;
    } else if (words.equals("constructs")) {
      constructs = true;
    } else if (words.equals("implements the count")) {
      counts = true;
    } else if (words.equals("overridable")) {
      overridable = true;
    } else if (words.startsWith("disposes ")) {
      disposes = Set.of(rest.split(", "));
    } else if (words.startsWith("owns ")) {
      fields.add(new OwnField((Place.Field) names.place(first), elements, line.point()));
    } else if (words.startsWith("links ")) {
      links = Set.of(rest.split(", "));
    } else if (words.startsWith("pointers ")) {
      pointers = Set.of(rest.split(", "));
    } else if (words.startsWith("not analysed: ")) {
      limits.add(words.substring("not analysed: ".length()));
    } else {
      Parameter.Entry entry = entry(first);
      boolean captured = entry instanceof Parameter.Entry.Captured;
      Local.Kind kind = captured ? Local.Kind.CAPTURED : Local.Kind.PARAMETER;
      Local local = names.declared(words.substring(0, words.indexOf(':')), kind);
      parameters.add(new Parameter(local, entry, elements, line.point()));
    }
  }

  private static Parameter.Entry entry(String words) {
    return switch (words) {
      case "lent" -> new Parameter.Entry.Lent();
      case "retained" -> new Parameter.Entry.Retained(When.ALWAYS);
      case "captured" -> new Parameter.Entry.Captured();
      case "unsaid" -> new Parameter.Entry.Unsaid();
      case "plain" -> new Parameter.Entry.Plain();
      default -> new Parameter.Entry.Taken(when(words.replaceFirst("taken ?", "")));
    };
  }

  static When when(String words) {
    return words.isEmpty() ? When.ALWAYS : When.valueOf(words.toUpperCase().replace(' ', '_'));
  }

  private Promise promise(String words) {
    if (words.startsWith("borrowed")) {
      boolean anybody = words.equals("borrowed from anybody");
      String from = words.replaceFirst("borrowed( from )?", "");
      boolean none = anybody || from.isEmpty();
      return new Promise.Borrowed(none ? List.of() : names.list(from, " or "), anybody);
    } else if (words.startsWith("alias of ")) {
      return new Promise.Alias(names.list(words.substring("alias of ".length()), " or "));
    }
    return switch (words) {
      case "nothing" -> new Promise.Nothing();
      case "owned" -> new Promise.Owned();
      case "immortal" -> new Promise.Immortal();
      case "contents" -> new Promise.Contents();
      default -> throw new IllegalArgumentException("no promise: " + words);
    };
  }

  /** Gives each block its number: one starts at each label and after each terminator. */
  private void number(List<ProgramParser.Line> body) {
    int number = -1;
    boolean open = false;
    for (ProgramParser.Line line : body) {
      Matcher label = LABEL.matcher(line.words());
      boolean labelled = label.matches();
      if (labelled || !open) {
        number++;
      }
      if (labelled && labels.put(label.group(1), number) != null) {
        throw new IllegalArgumentException("two blocks of one name: " + line.words());
      }
      open = labelled || !TerminatorParser.ends(line.words());
    }
  }

  private List<Block> blocks(List<ProgramParser.Line> body) {
    List<Block> blocks = new ArrayList<>();
    List<Step> current = null;
    for (ProgramParser.Line line : body) {
      try {
        if (LABEL.matcher(line.words()).matches()) {
          if (current != null) {
            blocks.add(new Block(blocks.size(), current, new Terminator.Goto(blocks.size() + 1)));
          }
          current = new ArrayList<>();
        } else if (TerminatorParser.ends(line.words())) {
          List<Step> ended = current == null ? List.of() : current;
          Terminator end = terminators.parse(line, this::block, blocks.size() + 1);
          blocks.add(new Block(blocks.size(), ended, end));
          current = null;
        } else {
          current = current == null ? new ArrayList<>() : current;
          current.add(steps.parse(line));
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("cannot read line " + line, e);
      }
    }
    if (current != null) {
      throw new IllegalArgumentException("the last block does not end: " + lines.get(0).words());
    }
    for (Block block : blocks) {
      if (block.end().successors().stream().anyMatch(target -> target >= blocks.size())) {
        throw new IllegalArgumentException("goes on after the last line: " + block);
      }
    }
    return blocks;
  }

  private int block(String label) {
    Integer number = labels.get(label);
    if (number == null) {
      throw new IllegalArgumentException(
          "no block " + label + " in " + Arrays.toString(labels.keySet().toArray()));
    }
    return number;
  }
}
