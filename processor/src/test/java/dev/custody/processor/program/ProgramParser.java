package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ownership programs from text, so that the analysis is tested on programs that a person
 * wrote and can check.
 *
 * <p>It reads what {@link ProgramPrinter} prints, and takes a few liberties for whoever writes by
 * hand: any word may label a block; a block that ends without a terminator, or with a call that
 * names no block to go on at, goes on at the next line; what follows {@code //} is ignored. Where
 * no line starts with a number of the source, the lines of the text itself are counted.
 *
 * <p>Several programs are separated by an empty line; the first is the one that is meant, the
 * others are bodies of functions, which it knows by their names. Locals are known by their names as
 * well: {@code t7} is a temporary, a name of the heading is a parameter, and a path that starts
 * with an upper-case letter is a static field.
 */
public final class ProgramParser {
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d+)\\s\\s(.*)");

  /** A line without its number and its comment. */
  record Line(int number, int offset, String words) {
    TextPoint point() {
      return new TextPoint(number, offset, words);
    }
  }

  private final List<List<Line>> texts;
  private final Map<String, Program> bodies = new HashMap<>();

  private ProgramParser(List<List<Line>> texts) {
    this.texts = texts;
  }

  /** The program that the text says. */
  public static Program parse(String text) {
    return new ProgramParser(split(text)).first();
  }

  private Program first() {
    for (int i = texts.size() - 1; i >= 0; i--) {
      Program program = new BodyParser(texts.get(i), bodies).parse();
      bodies.put(program.name(), program);
    }
    return bodies.get(texts.get(0).get(0).words());
  }

  private static List<List<Line>> split(String text) {
    String[] lines = text.split("\n", -1);
    boolean numbered = text.lines().anyMatch(line -> NUMBERED.matcher(line).matches());
    List<List<Line>> texts = new ArrayList<>();
    List<Line> current = new ArrayList<>();
    int number = 0;
    int offset = 0;
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = NUMBERED.matcher(lines[i]);
      String words = lines[i];
      if (!numbered) {
        number = i + 1;
      } else if (matcher.matches()) {
        number = Integer.parseInt(matcher.group(1));
        words = matcher.group(2);
      }
      words = words.replaceFirst("//.*", "").strip();
      if (!words.isEmpty()) {
        current.add(new Line(number, offset, words));
      } else if (lines[i].isBlank() && !current.isEmpty()) {
        texts.add(current);
        current = new ArrayList<>();
        number = 0;
      }
      offset += lines[i].length() + 1;
    }
    if (!current.isEmpty()) {
      texts.add(current);
    }
    return texts;
  }
}
