package dev.custody.processor.lower;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
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

  /** What the user wrote, on one line and shortened if it is long. */
  String of(Tree tree) {
    long start = start(tree);
    long end = end(tree);
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
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = true;
        continue;
      }
      // A call chain that is broken over lines reads on without the blanks of its indentation.
      if (space && c != '.' && line.length() > 0) {
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
