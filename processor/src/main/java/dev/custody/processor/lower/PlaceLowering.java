package dev.custody.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.TypeCastTree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Links;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lowers names of variables, fields and array elements to places. */
final class PlaceLowering {
  private final Body body;
  private final NodeFields nodes;

  PlaceLowering(Body body) {
    this.body = body;
    this.nodes = new NodeFields(body);
  }

  /** Whether the expression names a field or an array element. */
  boolean isHeld(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof ArrayAccessTree) {
      return body.cells.of(stripped) == null;
    }
    VariableElement variable = body.source.variable(stripped);
    return variable != null && isField(variable) && !isLength(stripped);
  }

  private boolean isField(VariableElement variable) {
    return body.source.isField(variable);
  }

  /** An array's {@code length} is no field of a class. */
  private boolean isLength(ExpressionTree tree) {
    return tree instanceof MemberSelectTree select
        && body.source.type(select.getExpression()) instanceof ArrayType;
  }

  /**
   * The place that an expression names, after the expressions within it were evaluated; null if it
   * is none, or none that matters.
   */
  Place of(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof ArrayAccessTree access) {
      Local cell = body.cells.of(access);
      return cell == null ? element(access) : cell;
    }
    VariableElement variable = body.source.variable(stripped);
    if (variable == null || isLength(stripped)) {
      return null;
    }
    if (!isField(variable)) {
      return isSelf(variable)
          ? body.expressions.value(stripped)
          : body.variables.lookUp(variable, body.source.at(stripped));
    }
    if (variable.getModifiers().contains(Modifier.STATIC)) {
      return staticField(variable);
    }
    if (stripped instanceof MemberSelectTree select) {
      Place base = base(select.getExpression());
      body.implicit.dereference(select);
      return field(base, variable);
    }
    return field(body.self(variable, stripped), variable);
  }

  /** Whether an expression names a constant that is never deallocated. */
  boolean isImmortal(ExpressionTree tree) {
    VariableElement variable = body.source.variable(tree);
    return variable != null
        && variable.getKind() == ElementKind.FIELD
        && variable.getModifiers().contains(Modifier.STATIC)
        && body.contracts.field(variable) == Holding.IMMORTAL;
  }

  private boolean isSelf(VariableElement variable) {
    return body.source.isSelf(variable.getSimpleName());
  }

  Place.Static staticField(VariableElement field) {
    return new Place.Static(
        field.getEnclosingElement().getSimpleName() + "." + field.getSimpleName(),
        field.getModifiers().contains(Modifier.FINAL));
  }

  /** The place of a field of an object; hidden fields are told apart by their class. */
  Place.Field field(Place base, VariableElement field) {
    nodes.mention(field);
    String name = field.getSimpleName().toString();
    Local root = base instanceof Local local ? local : null;
    boolean own = root != null && root.isOfThis();
    if (own && isHidden(field)) {
      name = field.getEnclosingElement().getSimpleName() + "." + name;
    }
    return new Place.Field(base, name, field.getModifiers().contains(Modifier.FINAL));
  }

  private boolean isHidden(VariableElement field) {
    TypeElement type = body.context.type();
    while (type != null && !type.equals(field.getEnclosingElement())) {
      boolean hides =
          ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
              .anyMatch(other -> other.getSimpleName().equals(field.getSimpleName()));
      if (hides) {
        return true;
      }
      TypeMirror parent = type.getSuperclass();
      type =
          parent.getKind() == TypeKind.DECLARED
              ? (TypeElement) ((DeclaredType) parent).asElement()
              : null;
    }
    return false;
  }

  private Place.Element element(ArrayAccessTree access) {
    Place.Element element = indexed(access);
    body.implicit.index(access);
    return element;
  }

  private Place.Element indexed(ArrayAccessTree access) {
    Place base = base(access.getExpression());
    ExpressionTree index = access.getIndex();
    if (body.constants.of(index) instanceof Integer constant) {
      return new Place.Element(base, constant, null);
    }
    VariableElement variable = body.source.variable(index);
    if (variable != null && !isField(variable)) {
      Local local = body.variables.lookUp(variable, body.source.at(index));
      return new Place.Element(base, null, local);
    }
    body.expressions.effect(index);
    return new Place.Element(base, null, null);
  }

  /** The object that a field or element belongs to. Naming its field is a use of it. */
  private Place base(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    while (stripped instanceof TypeCastTree cast) {
      stripped = Attribution.stripped(cast.getExpression());
    }
    Place place = isHeld(stripped) ? of(stripped) : null;
    if (place != null) {
      return place;
    }
    Local local = body.expressions.value(stripped);
    if (local == null) {
      local = body.temporary(stripped, body.source.type(stripped));
      body.graph.add(new Step.Forget(local, body.source.at(stripped)));
    } else if (body.roles.isTracked(body.source.type(stripped)) && !local.isOfThis()) {
      body.graph.add(new Step.Use(local, body.source.at(stripped)));
    }
    return local;
  }

  /** What the place that an expression names means by holding a reference. */
  Holding holding(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof ArrayAccessTree access) {
      return elements(access.getExpression());
    }
    VariableElement variable = body.source.variable(stripped);
    return variable == null ? Holding.UNTRACKED : body.contracts.field(variable);
  }

  /** What the elements of what an expression yields mean by holding a reference. */
  Holding elements(ExpressionTree container) {
    return body.contracts.elements(body.source.type(container), body.source.named(container));
  }

  /** Which of the fields that were mentioned so far are links between nodes. */
  Links links() {
    return nodes.links();
  }

  /** Reads a field or an array element. */
  Local load(ExpressionTree tree, Wish wish) {
    TypeMirror type = body.source.type(tree);
    boolean matters = wish.value() && body.roles.hasLocal(type);
    Place place = matters || !isName(tree) ? of(tree) : null;
    if (!matters || place == null || isEnumConstant(tree)) {
      return null;
    }
    // In n = n.next the name goes over to the node that is read while the path begins with it.
    boolean direct = wish.target() != null && place.root() != wish.target();
    Local to = direct ? wish.target() : body.temporary(tree, type);
    Holding holding = body.roles.of(type) == TypeRole.NUMBER ? Holding.UNTRACKED : holding(tree);
    body.graph.add(new Step.Load(to, place, holding, body.source.at(tree)));
    return to;
  }

  /** Evaluating a field's simple name does nothing at all. */
  private static boolean isName(ExpressionTree tree) {
    return Attribution.stripped(tree) instanceof IdentifierTree;
  }

  private boolean isEnumConstant(ExpressionTree tree) {
    VariableElement variable = body.source.variable(tree);
    return variable != null && variable.getKind() == ElementKind.ENUM_CONSTANT;
  }
}
