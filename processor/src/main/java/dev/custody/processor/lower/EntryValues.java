package dev.custody.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * An entry shows its value also when the map has let go of it. Where something is removed before
 * the value is asked for, it is looked at when the entry comes to hand, as if a variable were given
 * it there.
 */
final class EntryValues {
  private static final Set<String> REMOVING =
      Set.of("remove", "pollFirstEntry", "pollLastEntry", "pollFirst", "pollLast");

  /** How an iterator gives an entry. */
  private static final Set<String> PASSING = Set.of("next", "previous");

  private final Body body;

  EntryValues(Body body) {
    this.body = body;
  }

  /** A variable has got an entry, which is then used in what follows. */
  void declared(VariableTree tree, List<? extends StatementTree> following) {
    Local entry =
        body.source.element(tree) instanceof VariableElement variable
            ? body.variables.known(variable)
            : null;
    if (entry != null
        && Attribution.stripped(tree.getInitializer()) instanceof MethodInvocationTree
        && isLookedAtLate(tree, following)) {
      show(entry, body.source.at(tree));
    }
  }

  /** The variable of a loop has got an entry. */
  void visited(VariableTree tree, Local entry, StatementTree turn) {
    if (entry != null && isLookedAtLate(tree, List.of(turn))) {
      show(entry, body.source.at(tree));
    }
  }

  /**
   * A condition or another expression has given a variable an entry: {@code (e = map.firstEntry())
   * != null}.
   *
   * @param following what is done then
   */
  void assigned(ExpressionTree expression, List<? extends StatementTree> following) {
    for (AssignmentTree each : assignments(expression)) {
      VariableElement variable = body.source.variable(each.getVariable());
      Local entry = variable == null ? null : body.variables.known(variable);
      if (entry != null && isLookedAtLate(variable, following)) {
        show(entry, body.source.at(each));
      }
    }
  }

  /**
   * How to lower a statement by which an iterator passes over an entry that nobody names, and takes
   * it out then: its value is looked at in between. Null if the statement is no such one.
   */
  Runnable passingOver(StatementTree tree, List<? extends StatementTree> following) {
    if (!(tree instanceof ExpressionStatementTree statement)
        || !(Attribution.stripped(statement.getExpression()) instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !PASSING.contains(select.getIdentifier().toString())
        || !isOfCountedValues(body.source.type(call))) {
      return null;
    }
    VariableElement iterator = body.source.variable(select.getExpression());
    return iterator == null || !"remove".equals(firstCall(iterator, following))
        ? null
        : () -> {
          Local entry = body.variables.unending(() -> body.source.text(call));
          body.calls.invocation(call, Wish.into(entry));
          show(entry, body.source.at(call));
        };
  }

  /** The name of the first method that is called on a variable; null if none is. */
  private String firstCall(VariableElement variable, List<? extends StatementTree> following) {
    return new TreeScanner<String, Void>() {
      @Override
      public String visitMemberSelect(MemberSelectTree tree, Void none) {
        return variable.equals(body.source.variable(tree.getExpression()))
            ? tree.getIdentifier().toString()
            : super.visitMemberSelect(tree, none);
      }

      @Override
      public String reduce(String later, String earlier) {
        return earlier == null ? later : earlier;
      }
    }.scan(following, null);
  }

  /**
   * A condition has told that a variable has an entry: {@code worst != null}.
   *
   * @param turn what is done where it holds
   */
  void there(ExpressionTree condition, StatementTree turn) {
    VariableElement variable = KeptEntries.there(body, condition);
    Local entry = variable == null ? null : body.variables.known(variable);
    if (entry != null && !body.loops.showsValue(entry) && isLookedAtLate(variable, List.of(turn))) {
      show(entry, body.source.at(condition));
    }
  }

  private static List<AssignmentTree> assignments(ExpressionTree expression) {
    List<AssignmentTree> assignments = new ArrayList<>();
    new OwnCode<Void>() {
      @Override
      public Void visitAssignment(AssignmentTree tree, Void none) {
        if (Attribution.stripped(tree.getExpression()) instanceof MethodInvocationTree) {
          assignments.add(tree);
        }
        return super.visitAssignment(tree, none);
      }
    }.scan(expression, null);
    return assignments;
  }

  private boolean isLookedAtLate(VariableTree tree, List<? extends StatementTree> following) {
    return isLookedAtLate((VariableElement) body.source.element(tree), following);
  }

  private boolean isLookedAtLate(
      VariableElement variable, List<? extends StatementTree> following) {
    return isOfCountedValues(variable.asType()) && new Uses(variable).lookLate(following);
  }

  private boolean isOfCountedValues(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().size() != 2) {
      return false;
    }
    List<? extends TypeMirror> types = declared.getTypeArguments();
    return declared.asElement().toString().equals("java.util.Map.Entry")
        && !body.roles.isTracked(types.get(0))
        && body.roles.isTracked(types.get(1));
  }

  private void show(Local entry, At at) {
    Local value = body.variables.unending(() -> entry.name() + ".getValue()");
    body.scopeEnds(value);
    Result.Element shown = body.loops.showsValue(entry, value);
    Place key = new Place.Computed(Place.Operator.KEY, List.of(entry), false);
    List<Operand> operands = List.of(Operand.lent(shown.container(), at));
    int next = body.graph.newBlock();
    Call call =
        new Call(
            "Entry.getValue", operands, shown, value, new Key.Given(key, false), null, null, at);
    body.graph.end(new Terminator.Invoke(call, next, List.of()));
    body.graph.start(next);
  }

  /** What becomes of an entry, in the order in which it is written. */
  private final class Uses extends TreeScanner<Void, Void> {
    private final VariableElement entry;
    private boolean removed;
    private boolean looked;
    private boolean late;
    private boolean unclear;

    Uses(VariableElement entry) {
      this.entry = entry;
    }

    boolean lookLate(List<? extends StatementTree> following) {
      scan(following, null);
      late |= removed && !looked;
      return late && !unclear && !new WrittenVariables(body.source).inAny(following, entry);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      ExpressionTree method = tree.getMethodSelect();
      boolean ofEntry =
          method instanceof MemberSelectTree select && isEntry(select.getExpression());
      if (!ofEntry) {
        super.visitMethodInvocation(tree, none);
      }
      String name =
          method instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
      if (ofEntry) {
        boolean looks = name.equals("getValue");
        looked |= looks;
        late |= removed && looks;
        unclear |= !looks && !name.equals("getKey");
      } else if (REMOVING.contains(name)) {
        removed = true;
      } else if (method instanceof MemberSelectTree) {
        unclear |= name.startsWith("put") || name.startsWith("replace") || name.equals("get");
      }
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
      unclear |= isEntry(tree);
      return null;
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void none) {
      boolean compares =
          tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
      return compares && isEntry(tree.getLeftOperand()) ? null : super.visitBinary(tree, none);
    }

    private boolean isEntry(ExpressionTree tree) {
      return Attribution.stripped(tree) instanceof IdentifierTree name
          && entry.equals(body.source.element(name));
    }
  }
}
