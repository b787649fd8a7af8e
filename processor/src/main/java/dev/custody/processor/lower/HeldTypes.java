package dev.custody.processor.lower;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.TypeCastTree;
import dev.custody.processor.contract.TypeRole;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
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
    boolean local =
        variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.RESOURCE_VARIABLE;
    if (!local || !saysLittle(roles.of(declared))) {
      return declared;
    }
    TypeMirror found = known.get(variable);
    if (found == null) {
      // Where variables are given to each other in a circle, the first one ends it.
      known.put(variable, declared);
      found = find(variable, declared);
      known.put(variable, found);
    }
    return found;
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

  private TypeMirror find(VariableElement variable, TypeMirror declared) {
    Found found = new Found();
    found.add(beginnings.get(variable));
    alterations.valuesOf(variable).forEach(found::add);
    return found.counted == null || found.several ? declared : found.counted;
  }

  /** The counted type among those of several values. */
  private final class Found {
    private TypeMirror counted;
    private boolean several;

    private void add(ExpressionTree value) {
      ExpressionTree tree = value == null ? null : Attribution.stripped(value);
      if (tree instanceof ConditionalExpressionTree either) {
        add(either.getTrueExpression());
        add(either.getFalseExpression());
      } else if (tree instanceof TypeCastTree cast
          && roles.of(source.type(cast)) != TypeRole.COUNTED) {
        add(cast.getExpression());
      } else if (tree != null) {
        add(HeldTypes.this.of(tree));
      }
    }

    private void add(TypeMirror type) {
      if (type instanceof DeclaredType && roles.of(type) == TypeRole.COUNTED) {
        several |= counted != null && !source.types().isSameType(counted, type);
        counted = type;
      }
    }
  }
}
