package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers the creation of arrays: a container, then a store for each element that is listed. */
final class ArrayLowering {
  private final Body body;

  ArrayLowering(Body body) {
    this.body = body;
  }

  Local creation(NewArrayTree tree, Wish wish) {
    Element named = body.destinations.of(tree, wish);
    boolean declared =
        named instanceof VariableElement && named.asType().getKind() == TypeKind.ARRAY;
    TypeMirror type = declared ? named.asType() : body.source.type(tree);
    return creation(tree, type, named, wish);
  }

  private Local creation(NewArrayTree tree, TypeMirror type, Element named, Wish wish) {
    tree.getDimensions().forEach(body.expressions::effect);
    body.implicit.creation(tree);
    List<? extends ExpressionTree> initializers = tree.getInitializers();
    if (!body.roles.isTracked(type)) {
      if (initializers != null) {
        initializers.forEach(body.expressions::use);
      }
      return null;
    }
    // An initializer may still mention the variable that the array is assigned to.
    boolean mentionable = tree.getType() != null && initializers != null;
    boolean direct = wish.target() != null && !mentionable;
    Local array = direct ? wish.target() : body.temporary(tree, type);
    String name =
        "new " + (type instanceof ArrayType a ? simple(a.getComponentType()) : type) + "[]";
    Call call =
        new Call(
            name,
            List.of(),
            new Result.Container(false, false),
            array,
            Key.NONE,
            null,
            null,
            body.source.at(tree));
    int next = body.graph.newBlock();
    body.graph.end(new Terminator.Invoke(call, next, List.of()));
    body.graph.start(next);
    if (initializers != null) {
      fill(array, initializers, type, named);
    }
    return array;
  }

  private void fill(
      Local array, List<? extends ExpressionTree> initializers, TypeMirror type, Element named) {
    Holding holding = body.contracts.elements(type, named);
    for (int i = 0; i < initializers.size(); i++) {
      ExpressionTree element = initializers.get(i);
      if (Constants.isNull(element)) {
        continue;
      }
      Local value =
          element instanceof NewArrayTree nested
              ? creation(nested, typeOf(nested, type), null, Wish.ANY)
              : body.expressions.knownValue(element);
      boolean owes = holding != Holding.OWNED || body.roles.isTracked(body.source.type(element));
      if (value != null && owes) {
        Place place = new Place.Element(array, i, null);
        body.graph.add(new Step.Store(place, value, holding, body.source.at(element)));
      }
    }
  }

  /** {@code new Object[] {…}} has a type of its own; a mere {@code {…}} has the type around it. */
  private TypeMirror typeOf(NewArrayTree element, TypeMirror around) {
    return element.getType() != null || !(around instanceof ArrayType array)
        ? body.source.type(element)
        : array.getComponentType();
  }

  private static String simple(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simple(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.toString();
  }
}
