package dev.custody.processor.contract;

import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads what the components of a record say about its canonical constructor and its accessors.
 *
 * <p>javac copies a component's annotations to the members that it makes up; those copies are not
 * annotations of their own.
 */
final class RecordReader {
  private final Elements elements;
  private final Types types;
  private final Function<VariableElement, Holding> fields;

  RecordReader(Elements elements, Types types, Function<VariableElement, Holding> fields) {
    this.elements = elements;
    this.types = types;
    this.fields = fields;
  }

  /**
   * What a method means as a member of a record.
   *
   * @param own what its own annotations say
   * @return the same for any other method
   */
  Stated asMember(ExecutableElement method, Stated own) {
    Element type = method.getEnclosingElement();
    if (type.getKind() != ElementKind.RECORD) {
      return own;
    }
    List<? extends RecordComponentElement> components = ((TypeElement) type).getRecordComponents();
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return isCanonical(method, components) ? constructor(method, own, components) : own;
    }
    for (RecordComponentElement component : components) {
      if (method.equals(component.getAccessor())) {
        return accessor(method, own, component);
      }
    }
    return own;
  }

  private boolean isCanonical(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    if (parameters.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!types.isSameType(
          types.erasure(parameters.get(i).asType()), types.erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private Stated constructor(
      ExecutableElement constructor,
      Stated own,
      List<? extends RecordComponentElement> components) {
    List<ArgumentContract> parameters = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      ArgumentContract said = own.parameters().get(i);
      boolean itsOwn =
          said != null
              && !Marks.of(constructor.getParameters().get(i)).has(Mark.OWNED)
              && !isOnComponent(components.get(i), Mark.BORROWED);
      parameters.add(itsOwn ? said : ofComponent(components.get(i)));
    }
    return new Stated(
        own.receiver(), parameters, own.result(), own.counts(), own.disposes(), own.returns());
  }

  private ArgumentContract ofComponent(RecordComponentElement component) {
    return switch (holding(component)) {
      case OWNED, CONTAINER ->
          new ArgumentContract(new Terms.Stolen(When.ALWAYS, ArgumentContract.RESULT), false, true);
      case BORROWED, IMMORTAL -> ArgumentContract.LENT;
      case UNTRACKED -> null;
    };
  }

  private Stated accessor(
      ExecutableElement accessor, Stated own, RecordComponentElement component) {
    boolean written = elements.getOrigin(accessor) == Elements.Origin.EXPLICIT;
    boolean copied =
        own.result() instanceof ResultTerms.Owned && isOnComponent(component, Mark.OWNED);
    if (own.result() != null && written && !copied) {
      return own;
    }
    return switch (holding(component)) {
      case OWNED, CONTAINER, BORROWED ->
          own.withResult(new ResultTerms.Borrowed(List.of(ArgumentContract.THIS)));
      case IMMORTAL -> own.withResult(new ResultTerms.Immortal());
      case UNTRACKED -> own;
    };
  }

  private static boolean isOnComponent(RecordComponentElement component, Mark mark) {
    return Marks.of(component).has(mark);
  }

  private Holding holding(RecordComponentElement component) {
    for (Element member : component.getEnclosingElement().getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && !member.getModifiers().contains(Modifier.STATIC)
          && member.getSimpleName().equals(component.getSimpleName())) {
        return fields.apply((VariableElement) member);
      }
    }
    return Holding.UNTRACKED;
  }
}
