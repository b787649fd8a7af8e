package dev.custody.processor.lower;

import com.sun.source.tree.MethodTree;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The borrowed components of records. A record is no object of its own to whoever makes and reads
 * it: a component is what was passed for it, as long as the record is known.
 */
final class RecordComponents {
  private static final ResultTerms OF_RECORD =
      new ResultTerms.Borrowed(List.of(ArgumentContract.THIS));

  private final Body body;

  RecordComponents(Body body) {
    this.body = body;
  }

  /** A record was made: its borrowed components are what the call passed. */
  void made(ExecutableElement constructor, Local made, CallSite site, At at) {
    if (made == null || !isOfRecord(constructor)) {
      return;
    }
    List<? extends RecordComponentElement> components =
        ((TypeElement) constructor.getEnclosingElement()).getRecordComponents();
    List<? extends VariableElement> parameters = constructor.getParameters();
    if (parameters.size() != components.size()) {
      return;
    }
    MethodTree declaration = body.source.declaration(constructor);
    for (int i = 0; i < components.size(); i++) {
      VariableElement field = field(components.get(i), Holding.BORROWED, Holding.BORROWED);
      Local passed = site.at(i);
      if (field != null
          && passed != null
          && site.termsOf(i) instanceof Terms.Lent
          && isParameter(components.get(i), parameters.get(i), declaration)) {
        body.graph.add(
            new Step.Store(body.places.field(made, field), passed, Holding.BORROWED, at));
      }
    }
  }

  /**
   * Whether a component is what is passed for a parameter.
   *
   * @param declaration the constructor; null if it is not in the source
   */
  private boolean isParameter(
      RecordComponentElement component, VariableElement parameter, MethodTree declaration) {
    return parameter.getSimpleName().equals(component.getSimpleName())
        && body.source.types().isSameType(parameter.asType(), component.asType())
        && (declaration == null
            || PassedComponents.isPassedOn(component.getSimpleName(), declaration));
  }

  /** The field that an accessor reads and which borrows; null for any other method. */
  VariableElement read(ExecutableElement accessor, MethodContract contract) {
    if (isOfRecord(accessor) && contract.result().equals(OF_RECORD)) {
      for (RecordComponentElement component :
          ((TypeElement) accessor.getEnclosingElement()).getRecordComponents()) {
        if (accessor.equals(component.getAccessor())) {
          return field(component, Holding.BORROWED, Holding.CONTAINER);
        }
      }
    }
    return null;
  }

  /** Reads a component that is borrowed, or a container. */
  Local read(Local record, VariableElement field, Local to, At at) {
    Holding holding = body.contracts.field(field);
    body.graph.add(new Step.Load(to, body.places.field(record, field), holding, at));
    return to;
  }

  private static boolean isOfRecord(Element member) {
    return member.getEnclosingElement().getKind() == ElementKind.RECORD;
  }

  /** The field of a component, if it holds what it has in one of two ways; else null. */
  private VariableElement field(RecordComponentElement component, Holding one, Holding other) {
    for (VariableElement field :
        ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements())) {
      if (field.getSimpleName().equals(component.getSimpleName())
          && !field.getModifiers().contains(Modifier.STATIC)) {
        Holding holding = body.contracts.field(field);
        return holding == one || holding == other ? field : null;
      }
    }
    return null;
  }
}
