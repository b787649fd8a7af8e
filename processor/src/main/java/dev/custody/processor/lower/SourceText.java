package dev.custody.processor.lower;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;

/** The text of a file and where its trees stand in it. The file is read when it is asked for. */
final class SourceText {
  private static final int LONGEST = 40;

  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private String content;

  SourceText(SourcePositions positions, CompilationUnitTree unit) {
    this.positions = positions;
    this.unit = unit;
  }

  CompilationUnitTree unit() {
    return unit;
  }

  /** Negative if it is not known. */
  long start(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  /** Negative if it is not known, or if there is no tree. */
  long end(Tree tree) {
    return tree == null ? -1 : positions.getEndPosition(unit, tree);
  }

  /** Under {@code -g:none} javac keeps no map of the lines. */
  int line(long offset) {
    LineMap lines = unit.getLineMap();
    return lines == null ? 1 + breaksBefore(offset) : (int) lines.getLineNumber(offset);
  }

  private int breaksBefore(long offset) {
    return (int) content().chars().limit(offset).filter(c -> c == '\n').count();
  }

  /**
   * What the user wrote, on one line and shortened if it is long. Of a class or a function it is
   * what comes before its body.
   */
  String of(Tree tree) {
    long start = start(tree);
    long end = end(tree);
    if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      end = Math.max(end(creation.getIdentifier()), start);
    }
    boolean known = start >= 0 && end > start && end <= content().length();
    return shortened(known ? content().substring((int) start, (int) end) : tree.toString());
  }

  /** Where a word stands at an offset or after it; negative if nowhere. */
  int find(String word, long from) {
    return from < 0 ? -1 : content().indexOf(word, (int) from);
  }

  /** What stands next after an operand that ends at an offset; negative if nothing does. */
  int pastOperand(long end) {
    if (end < 0) {
      return -1;
    }
    int offset = (int) end;
    while (offset < content().length() && isBetween(content().charAt(offset))) {
      offset++;
    }
    return offset < content().length() ? offset : -1;
  }

  /** An operand in parentheses ends before they do. */
  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || c == ')';
  }

  private String content() {
    if (content == null) {
      try {
        content = unit.getSourceFile().getCharContent(true).toString();
      } catch (IOException unreadable) {
        content = "";
      }
    }
    return content;
  }

  private static String shortened(String text) {
    return onOneLine(text.indexOf('{') < 0 ? text : withoutBodies(text));
  }

  /** Statements and members in braces are left out: what happens there is told step by step. */
  private static String withoutBodies(String text) {
    StringBuilder rest = new StringBuilder();
    int body = -1;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      rest.append(c);
      if (quote != 0) {
        if (c == '\\' && i + 1 < text.length()) {
          rest.append(text.charAt(++i));
        }
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '{' && depth++ == 0) {
        body = rest.length();
      } else if (c == '}' && depth > 0 && --depth == 0 && isBody(rest.substring(body))) {
        rest.replace(body, rest.length(), "…}");
      }
    }
    return rest.toString();
  }

  /** Whether it is no array's elements. */
  private static boolean isBody(String inBraces) {
    return inBraces.indexOf(';') >= 0 || inBraces.indexOf('{') >= 0;
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = true;
        continue;
      }
      // A call that is broken over lines reads on without the blanks of its indentation.
      boolean begins = line.length() == 0 || line.charAt(line.length() - 1) == '(';
      if (space && c != '.' && !begins) {
        line.append(' ');
      }
      space = false;
      if (line.length() >= LONGEST) {
        return line.append('…').toString();
      }
      line.append(c);
    }
    return line.toString();
  }
}
