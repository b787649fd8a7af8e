package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import dev.custody.processor.contract.ArgumentContract.Selection;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Term;
import dev.custody.processor.program.Value;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;

/**
 * Says which element of a container a call is about. What is computed from constants, variables and
 * fields alone is the same until one of them is written; anything else may come out otherwise each
 * time, a call above all.
 */
final class SelectedElements {
  private final Body body;

  SelectedElements(Body body) {
    this.body = body;
  }

  /**
   * The key that a call passes, or which end of a queue it is about.
   *
   * @param receiver null if there is none
   */
  Key of(MethodContract contract, Argument receiver, List<Argument> arguments) {
    for (int i = 0; i < arguments.size() && i < contract.parameters().size(); i++) {
      Selection selection = contract.argument(i).selects();
      if (selection == Selection.NEXT) {
        return Key.End.NEXT;
      } else if (selection != Selection.NOTHING) {
        Term term = term(arguments.get(i));
        boolean isIndex = selection == Selection.INDEX;
        return term == null || changes(term, arguments.subList(i + 1, arguments.size()))
            ? new Key.Unknown(isIndex)
            : new Key.Given(term, isIndex);
      }
    }
    return receiver == null ? Key.NONE : said(contract.receiver().selects(), receiver);
  }

  private Key said(Selection selection, Argument receiver) {
    return switch (selection) {
      case NEXT -> Key.End.NEXT;
      case LAST -> Key.End.LAST;
      case ENTRY, ENTRY_KEY -> {
        Term entry = term(receiver);
        yield entry instanceof Place place ? new Key.Given(keyOf(place), false) : Key.NONE;
      }
      case NOTHING, INDEX, KEY, SOME -> Key.NONE;
    };
  }

  private static Place keyOf(Place entry) {
    return new Place.Computed(Place.Operator.KEY, List.of(entry), false);
  }

  private Term term(Argument argument) {
    return argument.tree() == null ? argument.local() : term(argument.tree());
  }

  /** Null if it may come out otherwise each time. */
  private Term term(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    Value constant = body.constants.known(stripped);
    String digits = constant == null ? body.constants.digits(stripped) : null;
    if (constant != null || digits != null) {
      return new Term.Constant(constant != null ? constant.constant() : digits);
    } else if (stripped instanceof BinaryTree binary) {
      return computed(binary);
    } else if (stripped instanceof MethodInvocationTree call) {
      return result(call);
    } else if (stripped instanceof TypeCastTree cast) {
      boolean converts = body.source.type(cast).getKind().isPrimitive();
      return converts ? null : term(cast.getExpression());
    }
    boolean named = stripped instanceof IdentifierTree || stripped instanceof MemberSelectTree;
    return named ? place(stripped) : null;
  }

  private Term computed(BinaryTree tree) {
    Place.Operator operator = ComputedPlaces.operator(tree.getKind());
    Term left = operator == null ? null : term(tree.getLeftOperand());
    Term right = left == null ? null : term(tree.getRightOperand());
    boolean ofInt = body.source.type(tree.getLeftOperand()).getKind() == TypeKind.INT;
    return right == null ? null : new Place.Computed(operator, List.of(left, right), ofInt);
  }

  private Place place(ExpressionTree tree) {
    if (tree instanceof MemberSelectTree select
        && body.source.type(select.getExpression()) instanceof ArrayType) {
      return part(select.getExpression(), Place.Operator.LENGTH);
    }
    VariableElement variable = body.source.variable(tree);
    if (variable == null) {
      return null;
    } else if (!body.source.isField(variable)) {
      return local(variable, tree);
    }
    boolean isStatic = variable.getModifiers().contains(Modifier.STATIC);
    Place base = isStatic ? null : base(tree, variable);
    Place field =
        isStatic
            ? body.places.staticField(variable)
            : base == null ? null : body.places.field(base, variable);
    // Where nobody follows fields, calls that write them leave no trace.
    boolean seen = field != null && (field.isFixed() || body.traits.touchesFields());
    return seen ? field : null;
  }

  private Place base(ExpressionTree tree, VariableElement field) {
    if (!(tree instanceof MemberSelectTree select)) {
      return body.self(field, tree);
    }
    ExpressionTree owner = Attribution.stripped(select.getExpression());
    return body.source.isThis(owner) ? body.self(field, tree) : place(owner);
  }

  private Local local(VariableElement variable, ExpressionTree mention) {
    Local known = body.variables.known(variable);
    boolean captured = known == null && body.roles.of(variable.asType()) == TypeRole.NUMBER;
    return captured ? body.variables.lookUp(variable, body.source.at(mention)) : known;
  }

  /** What a call yields that only looks: how long something is, or the same in a box. */
  private Term result(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(body.source.element(call) instanceof ExecutableElement method)
        || !(method.getEnclosingElement() instanceof TypeElement type)) {
      return null;
    } else if (boxes(type, method)) {
      boolean boxing = method.getModifiers().contains(Modifier.STATIC);
      return term(boxing ? call.getArguments().get(0) : select.getExpression());
    } else if (type.getQualifiedName().contentEquals("java.lang.String")) {
      return method.getSimpleName().contentEquals("length")
          ? part(select.getExpression(), Place.Operator.LENGTH)
          : null;
    }
    if (!call.getArguments().isEmpty() || method.getModifiers().contains(Modifier.STATIC)) {
      return null;
    }
    MethodContract contract =
        body.contracts.method(method, body.source.type(select.getExpression()));
    if (contract.receiver().selects() == Selection.ENTRY_KEY) {
      return part(select.getExpression(), Place.Operator.KEY);
    }
    boolean counts =
        contract.result() instanceof ResultTerms.Revealing revealing
            && revealing.whenEmpty().equals(Value.ZERO);
    return counts ? part(select.getExpression(), Place.Operator.SIZE) : null;
  }

  /** Whether a method puts a number into a box of its kind, or takes it out. */
  private boolean boxes(TypeElement type, ExecutableElement method) {
    TypeKind number = body.source.primitive(type.asType());
    String name = method.getSimpleName().toString();
    return number != null
        && (method.getModifiers().contains(Modifier.STATIC)
            ? name.equals("valueOf")
                && method.getParameters().get(0).asType().getKind() == number
                && method.getParameters().size() == 1
            : name.endsWith("Value") && method.getReturnType().getKind() == number);
  }

  private Place part(ExpressionTree of, Place.Operator part) {
    ExpressionTree stripped = Attribution.stripped(of);
    boolean named = stripped instanceof IdentifierTree || stripped instanceof MemberSelectTree;
    Place whole = named ? place(stripped) : null;
    return whole == null ? null : new Place.Computed(part, List.of(whole), false);
  }

  /** Whether what is evaluated after the key may change it. */
  private boolean changes(Term term, List<Argument> later) {
    for (Argument each : later) {
      if (each.tree() != null && changes(term, each.tree())) {
        return true;
      }
    }
    return false;
  }

  private boolean changes(Term term, ExpressionTree later) {
    if (term instanceof Place.Computed computed) {
      return computed.operands().stream().anyMatch(operand -> changes(operand, later));
    } else if (term instanceof Local local) {
      VariableElement variable = body.variables.elementOf(local);
      return variable != null && new WrittenVariables(body.source).in(later, variable);
    }
    return !term.outlivesCalls() && runsCode(later);
  }

  private static boolean runsCode(ExpressionTree tree) {
    Boolean runs =
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean scan(Tree each, Void none) {
            boolean code = each instanceof MethodInvocationTree || each instanceof NewClassTree;
            return code || Boolean.TRUE.equals(super.scan(each, none));
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(tree, null);
    return runs;
  }
}
