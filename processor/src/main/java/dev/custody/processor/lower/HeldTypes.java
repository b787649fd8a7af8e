package dev.custody.processor.lower;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import dev.custody.processor.contract.TypeRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What local variables hold whose own types say less: {@code AutoCloseable file = Res.open();}. All
 * that is ever assigned to one is looked at; where but one counted type is among that, the variable
 * holds an object of that, or one that nobody counts.
 */
final class HeldTypes {
  private final Attribution source;
  private final Roles roles;
  private final Map<VariableElement, ExpressionTree> beginnings;
  private final Alterations alterations;
  private final Map<VariableElement, TypeMirror> known = new HashMap<>();

  HeldTypes(ClassContext context) {
    this.source = context.source();
    this.roles = context.roles();
    this.beginnings = context.beginnings();
    this.alterations = context.alterations();
  }

  /** The counted type that a variable holds objects of; its own where nothing more is known. */
  TypeMirror of(VariableElement variable) {
    TypeMirror declared = variable.asType();
    if (!isLittleKnown(variable)) {
      return declared;
    }
    TypeMirror found = known.get(variable);
    if (found == null) {
      Found all = new Found();
      all.addAllOf(variable);
      found = all.counted == null || all.several ? declared : all.counted;
      known.put(variable, found);
    }
    return found;
  }

  private boolean isLittleKnown(VariableElement variable) {
    boolean local =
        variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.RESOURCE_VARIABLE;
    // Finding out takes a look at the whole class, and no array is ever counted.
    return local
        && !(variable.asType() instanceof ArrayType)
        && saysLittle(roles.of(variable.asType()));
  }

  /** The same of an expression. */
  TypeMirror of(ExpressionTree tree) {
    VariableElement named = source.variable(tree);
    TypeMirror held = named == null ? null : of(named);
    return held == null || held == named.asType() ? source.type(tree) : held;
  }

  private static boolean saysLittle(TypeRole role) {
    return switch (role) {
      case FUNCTION, PERHAPS, PLAIN -> true;
      case COUNTED, CONTAINER, NUMBER, NONE -> false;
    };
  }

  /**
   * The counted type among those of all values that come to a variable, also by way of others of
   * which as little is known; each of these is looked at once, so that a circle of them ends.
   */
  private final class Found {
    private final Set<VariableElement> reached = new HashSet<>(2);
    private TypeMirror counted;
    private boolean several;

    private void addAllOf(VariableElement variable) {
      if (reached.add(variable)) {
        add(beginnings.get(variable));
        alterations.valuesOf(variable).forEach(this::add);
      }
    }

    private void add(ExpressionTree value) {
      ExpressionTree tree = value == null ? null : Attribution.stripped(value);
      if (tree instanceof ConditionalExpressionTree either) {
        add(either.getTrueExpression());
        add(either.getFalseExpression());
      } else if (tree instanceof TypeCastTree cast
          && roles.of(source.type(cast)) != TypeRole.COUNTED) {
        add(cast.getExpression());
      } else if (tree instanceof SwitchExpressionTree choice) {
        YieldedValues.of(choice).forEach(this::add);
      } else if (tree != null) {
        VariableElement named = source.variable(tree);
        if (named != null && isLittleKnown(named)) {
          addAllOf(named);
        } else {
          add(source.type(tree));
        }
      }
    }

    private void add(TypeMirror type) {
      if (type instanceof DeclaredType && roles.of(type) == TypeRole.COUNTED) {
        if (counted == null || source.types().isSubtype(counted, type)) {
          counted = type;
        } else {
          several |= !source.types().isSubtype(type, counted);
        }
      }
    }
  }
}
