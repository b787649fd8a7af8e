package dev.custody.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import dev.custody.processor.program.At;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.Name;

/**
 * A point of the source that knows its tree, so that a diagnostic can be printed at it.
 *
 * <p>Lines and texts are computed when they are asked for: most points are never reported.
 */
public final class TreePoint implements At {
  private final SourceText source;
  private final Tree tree;
  private final Part part;
  private final Unspelled condition;
  private final Predicate<Tree> releasedHarmlessly;

  private TreePoint(
      SourceText source,
      Tree tree,
      Part part,
      Unspelled condition,
      Predicate<Tree> releasedHarmlessly) {
    this.source = source;
    this.tree = tree;
    this.part = part;
    this.condition = condition;
    this.releasedHarmlessly = releasedHarmlessly;
  }

  /** What of the tree the point means. */
  private enum Part {
    WHOLE,
    END,
    /** That the resource which the tree declares or names is closed. */
    CLOSING
  }

  /** A condition that the source does not spell out, by what its outcomes mean. */
  record Unspelled(Supplier<String> whenTrue, Supplier<String> whenFalse) {}

  /** The point where javac, too, would report something about the tree. */
  public static TreePoint of(SourcePositions positions, CompilationUnitTree unit, Tree tree) {
    return of(new SourceText(positions, unit), tree);
  }

  private static TreePoint of(SourceText source, Tree tree) {
    return of(source, tree, none -> false);
  }

  /**
   * @param releasedHarmlessly whether what a tree stands for may be released any number of times
   */
  static TreePoint of(SourceText source, Tree tree, Predicate<Tree> releasedHarmlessly) {
    return new TreePoint(source, tree, Part.WHOLE, null, releasedHarmlessly);
  }

  /** The last character of the tree: a block's closing brace. */
  static TreePoint endOf(SourceText source, Tree tree) {
    return new TreePoint(source, tree, Part.END, null, none -> false);
  }

  /** Where a resource is closed, though nobody wrote a call. */
  static TreePoint closing(SourceText source, Tree resource) {
    return new TreePoint(source, resource, Part.CLOSING, null, none -> false);
  }

  static TreePoint of(SourceText source, Tree tree, Unspelled condition) {
    return new TreePoint(source, tree, Part.WHOLE, condition, none -> false);
  }

  /** The tree to print a diagnostic at, with {@code Trees.printMessage}. */
  public Tree tree() {
    return tree;
  }

  /** The file that the tree is in. */
  public CompilationUnitTree unit() {
    return source.unit();
  }

  /** Whether the point is the end of the tree, which javac cannot print a diagnostic at. */
  public boolean isEnd() {
    return part == Part.END;
  }

  @Override
  public int line() {
    long offset = position();
    return offset < 0 ? 0 : source.line(offset);
  }

  @Override
  public int offset() {
    return (int) Math.max(0, position());
  }

  @Override
  public String text() {
    if (isEnd()) {
      return "}";
    } else if (tree instanceof VariableTree variable) {
      return variable.getName().toString();
    } else if (tree instanceof MethodTree method) {
      return method.getName().toString();
    }
    return source.of(tree);
  }

  @Override
  public Deed deed() {
    if (part == Part.CLOSING) {
      return Deed.CLOSE;
    } else if (tree instanceof ThrowTree) {
      return Deed.THROW;
    }
    return tree instanceof AssertTree ? Deed.ASSERT : Deed.WRITTEN;
  }

  @Override
  public String outcome(boolean holds) {
    return condition == null ? null : (holds ? condition.whenTrue() : condition.whenFalse()).get();
  }

  @Override
  public boolean isReleasedHarmlessly() {
    return releasedHarmlessly.test(tree);
  }

  /**
   * Where javac would put the caret. Its own notion of that is not public, so that the few trees
   * for which it is not their first character are listed here.
   */
  private long position() {
    long start = source.start(tree);
    if (isEnd()) {
      return orElse(source.end(tree) - 1, start);
    } else if (tree instanceof MethodInvocationTree call) {
      return orElse(source.end(call.getMethodSelect()), start);
    } else if (tree instanceof VariableTree variable) {
      return nameAfter(start, variable.getModifiers(), variable.getType(), variable.getName());
    } else if (tree instanceof MethodTree method) {
      return nameAfter(start, method.getModifiers(), method.getReturnType(), method.getName());
    }
    return orElse(operator(), start);
  }

  /** Where the operator stands, of trees that javac finds there; negative if it is another tree. */
  private long operator() {
    if (tree instanceof AssignmentTree assignment) {
      return after(assignment.getVariable(), "=");
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return after(choice.getCondition(), "?");
    } else if (tree instanceof InstanceOfTree test) {
      return after(test.getExpression(), "instanceof");
    } else if (tree instanceof MemberSelectTree select) {
      return after(select.getExpression(), ".");
    } else if (tree instanceof ArrayAccessTree access) {
      return after(access.getExpression(), "[");
    } else if (tree instanceof CompoundAssignmentTree assignment) {
      return source.pastOperand(source.end(assignment.getVariable()));
    } else if (tree instanceof BinaryTree binary) {
      return source.pastOperand(source.end(binary.getLeftOperand()));
    }
    return -1;
  }

  private long after(Tree operand, String operator) {
    return source.find(operator, source.end(operand));
  }

  private long nameAfter(long start, Tree modifiers, Tree type, Name name) {
    long from = Math.max(start, Math.max(source.end(modifiers), source.end(type)));
    return orElse(source.find(name.toString(), from), start);
  }

  private static long orElse(long position, long other) {
    return position < 0 ? other : position;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreePoint point && point.tree == tree && point.part == part;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(tree) * 3 + part.ordinal();
  }

  @Override
  public String toString() {
    return text() + ":" + line();
  }
}
