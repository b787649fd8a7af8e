package dev.custody.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.contract.MethodContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Where in a file variables are written, and where the collections that they hold may come to have
 * more elements, or fewer. Found once, when somebody asks.
 */
final class Alterations {
  private final Attribution source;
  private final Contracts contracts;

  /** By the variable, the offsets at which another number of elements may come about. */
  private final Map<VariableElement, List<Integer>> altered = new HashMap<>();

  /** By the variable, those that were given the collection that it holds, or gave it that. */
  private final Map<VariableElement, Set<VariableElement>> sameAs = new HashMap<>();

  /** By the variable, what is assigned to it; null stands for what is computed of it. */
  private final Map<VariableElement, List<ExpressionTree>> written = new HashMap<>();

  /** By the local variable, the offset at which it is named for the last time. */
  private final Map<VariableElement, Integer> lastNamed = new HashMap<>();

  /** By the local variable, the offset at which somebody else may first get its collection. */
  private final Map<VariableElement, Integer> firstShared = new HashMap<>();

  private final List<Integer> ownCalls = new ArrayList<>();
  private boolean found;

  Alterations(Attribution source, Contracts contracts) {
    this.source = source;
    this.contracts = contracts;
  }

  /** Whether a variable is written anywhere but where it is declared. */
  boolean isWritten(VariableElement variable) {
    find();
    return written.containsKey(variable);
  }

  /** What is assigned to a variable after it was declared. */
  List<ExpressionTree> valuesOf(VariableElement variable) {
    find();
    return written.getOrDefault(variable, List.of());
  }

  /** Whether a local variable is written in one place beside where it is declared. */
  boolean isWrittenOnce(VariableElement variable) {
    return isWritten(variable) && altered.get(variable).size() == 1;
  }

  /** Whether a local variable is named anywhere after an offset. */
  boolean isNamedAfter(VariableElement variable, int offset) {
    find();
    return lastNamed.getOrDefault(variable, -1) > offset;
  }

  /** Whether somebody else may have a local variable's collection at an offset. */
  boolean isSharedBefore(VariableElement variable, int offset) {
    find();
    return firstShared.getOrDefault(variable, offset) < offset;
  }

  /**
   * Whether between two offsets a variable may come to hold another container, or its container
   * another number of elements.
   */
  boolean mayAlter(VariableElement container, int from, int to) {
    find();
    boolean fixed =
        container.asType() instanceof ArrayType
            && container.getModifiers().contains(Modifier.FINAL);
    boolean open = source.isField(container) && !fixed;
    return isAltered(container, from, to)
        || sameAs.getOrDefault(container, Set.of()).stream().anyMatch(o -> isAltered(o, from, to))
        || open && anyWithin(ownCalls, from, to);
  }

  private boolean isAltered(VariableElement container, int from, int to) {
    return anyWithin(altered.getOrDefault(container, List.of()), from, to);
  }

  private static boolean anyWithin(List<Integer> offsets, int from, int to) {
    return offsets.stream().anyMatch(offset -> from < offset && offset < to);
  }

  private void find() {
    if (!found) {
      found = true;
      new Finder().scan(source.path().getLeaf(), null);
    }
  }

  private final class Finder extends TreeScanner<Void, Void> {

    /** How many methods, and how many functions within one, the scan is in. */
    private int methods;

    private int functions;

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
      methods++;
      super.visitMethod(tree, null);
      methods--;
      return null;
    }

    /** What a class captures that is declared in a method, it has, too. */
    @Override
    public Void visitClass(ClassTree tree, Void none) {
      int within = methods > 0 ? 1 : 0;
      functions += within;
      super.visitClass(tree, null);
      functions -= within;
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
      functions++;
      super.visitLambdaExpression(tree, null);
      functions--;
      return null;
    }

    private void writes(ExpressionTree left, ExpressionTree value, Tree by) {
      VariableElement variable = source.variable(left);
      if (variable != null) {
        written.computeIfAbsent(variable, each -> new ArrayList<>()).add(value);
        alters(variable, by);
      }
    }

    private void alters(VariableElement variable, Tree by) {
      altered.computeIfAbsent(variable, each -> new ArrayList<>()).add(source.at(by).offset());
    }

    private void shares(VariableElement to, ExpressionTree value) {
      VariableElement from = value == null ? null : collection(value);
      if (from != null && to != null) {
        sameAs.computeIfAbsent(from, each -> new HashSet<>()).add(to);
        sameAs.computeIfAbsent(to, each -> new HashSet<>()).add(from);
      }
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
      if (source.element(tree) instanceof VariableElement variable) {
        shares(variable, tree.getInitializer());
      }
      return super.visitVariable(tree, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void none) {
      writes(tree.getVariable(), tree.getExpression(), tree);
      shares(source.variable(tree.getVariable()), tree.getExpression());
      return scan(tree.getExpression(), null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void none) {
      writes(tree.getVariable(), null, tree);
      return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void none) {
      switch (tree.getKind()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
            writes(tree.getExpression(), null, tree);
        default -> {}
      }
      return super.visitUnary(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      ExpressionTree method = tree.getMethodSelect();
      if (!(method instanceof MemberSelectTree select) || source.isThis(select.getExpression())) {
        ownCalls.add(source.at(tree).offset());
        return super.visitMethodInvocation(tree, null);
      }
      VariableElement receiver = collection(select.getExpression());
      if (receiver != null && functions > 0) {
        shared(receiver, tree);
      }
      if (receiver == null) {
        scan(select.getExpression(), null);
      } else if (mayAlter(tree, select)) {
        alters(receiver, tree);
      }
      return scan(tree.getArguments(), null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
      VariableElement visited = collection(tree.getExpression());
      if (visited == null) {
        scan(tree.getExpression(), null);
      } else if (functions > 0) {
        shared(visited, tree);
      }
      return scan(tree.getStatement(), null);
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void none) {
      boolean looks = Constants.isNull(tree.getRightOperand());
      return looks && collection(tree.getLeftOperand()) != null
          ? null
          : super.visitBinary(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
      VariableElement variable = source.variable(tree);
      if (variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE) {
        lastNamed.merge(variable, source.at(tree).offset(), Math::max);
      }
      mentions(tree);
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
      mentions(tree);
      return super.visitMemberSelect(tree, null);
    }

    /** Whoever gets a collection may alter it. */
    private void mentions(ExpressionTree tree) {
      VariableElement variable = collection(tree);
      if (variable != null) {
        alters(variable, tree);
        shared(variable, tree);
      }
    }

    private void shared(VariableElement variable, Tree by) {
      if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
        firstShared.merge(variable, source.at(by).offset(), Math::min);
      }
    }

    /** The variable that holds a collection; null if the expression is none. */
    private VariableElement collection(ExpressionTree tree) {
      VariableElement variable = source.variable(tree);
      return variable != null && source.isCollection(variable.asType()) ? variable : null;
    }

    private boolean mayAlter(MethodInvocationTree call, MemberSelectTree select) {
      TypeMirror type = source.type(select.getExpression());
      if (!(source.element(call) instanceof ExecutableElement method) || type == null) {
        return true;
      }
      MethodContract contract = contracts.method(method, type);
      return contract.receiver() == null
          || alters(contract.receiver().terms())
          || contract.parameters().stream().map(ArgumentContract::terms).anyMatch(this::puts);
    }

    private boolean alters(Terms terms) {
      return CallTerms.changes(terms) && !(terms instanceof Terms.Visited);
    }

    private boolean puts(Terms terms) {
      return CallTerms.changes(terms) || terms instanceof Terms.Silent silent && silent.put();
    }
  }
}
