package dev.custody.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import dev.custody.processor.program.At;
import java.io.IOException;
import javax.lang.model.element.Name;
import javax.tools.Diagnostic;

/**
 * A point of the source that knows its tree, so that a diagnostic can be printed at it.
 *
 * <p>Lines and texts are computed when they are asked for: most points are never reported.
 */
public final class TreePoint implements At {
  private static final int LONGEST_TEXT = 40;

  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final Tree tree;
  private final boolean atEnd;

  private TreePoint(SourcePositions positions, CompilationUnitTree unit, Tree tree, boolean atEnd) {
    this.positions = positions;
    this.unit = unit;
    this.tree = tree;
    this.atEnd = atEnd;
  }

  /** The point where javac, too, would report something about the tree. */
  public static TreePoint of(SourcePositions positions, CompilationUnitTree unit, Tree tree) {
    return new TreePoint(positions, unit, tree, false);
  }

  /** The last character of the tree: a block's closing brace. */
  static TreePoint endOf(SourcePositions positions, CompilationUnitTree unit, Tree tree) {
    return new TreePoint(positions, unit, tree, true);
  }

  /** The tree to print a diagnostic at, with {@code Trees.printMessage}. */
  public Tree tree() {
    return tree;
  }

  /** The file that the tree is in. */
  public CompilationUnitTree unit() {
    return unit;
  }

  /** Whether the point is the end of the tree, which javac cannot print a diagnostic at. */
  public boolean isEnd() {
    return atEnd;
  }

  @Override
  public int line() {
    long offset = position();
    return offset < 0 ? 0 : (int) unit.getLineMap().getLineNumber(offset);
  }

  @Override
  public int offset() {
    return (int) Math.max(0, position());
  }

  @Override
  public String text() {
    if (atEnd) {
      return "}";
    }
    if (tree instanceof VariableTree variable) {
      return variable.getName().toString();
    }
    if (tree instanceof MethodTree method) {
      return method.getName().toString();
    }
    return text(positions, unit, tree);
  }

  /** What the user wrote, on one line and shortened if it is long. */
  static String text(SourcePositions positions, CompilationUnitTree unit, Tree tree) {
    long start = positions.getStartPosition(unit, tree);
    long end = positions.getEndPosition(unit, tree);
    CharSequence source = source(unit);
    boolean known = start >= 0 && end > start && end <= source.length();
    CharSequence text = known ? source.subSequence((int) start, (int) end) : tree.toString();
    return shortened(text);
  }

  private static String shortened(CharSequence text) {
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
      if (line.length() >= LONGEST_TEXT) {
        return line.append('…').toString();
      }
      line.append(c);
    }
    return line.toString();
  }

  /**
   * Where javac would put the caret. Its own notion of that is not public, so that the few trees
   * for which it is not their first character are listed here.
   */
  private long position() {
    if (atEnd) {
      long end = positions.getEndPosition(unit, tree);
      return end > 0 ? end - 1 : positions.getStartPosition(unit, tree);
    }
    long start = positions.getStartPosition(unit, tree);
    if (tree instanceof MethodInvocationTree call) {
      return orElse(positions.getEndPosition(unit, call.getMethodSelect()), start);
    } else if (tree instanceof AssignmentTree assignment) {
      return orElse(positions.getEndPosition(unit, assignment.getVariable()), start);
    } else if (tree instanceof VariableTree variable) {
      return nameAfter(start, variable.getModifiers(), variable.getType(), variable.getName());
    } else if (tree instanceof MethodTree method) {
      return nameAfter(start, method.getModifiers(), method.getReturnType(), method.getName());
    }
    return start;
  }

  private long nameAfter(long start, Tree modifiers, Tree type, Name name) {
    long from = Math.max(start, Math.max(end(modifiers), end(type)));
    int found = from < 0 ? -1 : source(unit).toString().indexOf(name.toString(), (int) from);
    return orElse(found, start);
  }

  private long end(Tree part) {
    return part == null ? Diagnostic.NOPOS : positions.getEndPosition(unit, part);
  }

  private static long orElse(long position, long other) {
    return position < 0 ? other : position;
  }

  private static CharSequence source(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true);
    } catch (IOException unreadable) {
      return "";
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreePoint point && point.tree == tree && point.atEnd == atEnd;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(tree) * 2 + (atEnd ? 1 : 0);
  }

  @Override
  public String toString() {
    return text() + ":" + line();
  }
}
