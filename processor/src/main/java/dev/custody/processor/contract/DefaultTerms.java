package dev.custody.processor.contract;

import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Fills in what nobody said: what one is handed is borrowed, what one gets is owned, as far as the
 * position's type is counted.
 */
final class DefaultTerms {
  private final TypeReader types;
  private final ContentReader contents;
  private final AnnotationTermsReader annotations;

  DefaultTerms(TypeReader types, ContentReader contents, AnnotationTermsReader annotations) {
    this.types = types;
    this.contents = contents;
    this.annotations = annotations;
  }

  /** The terms on the receiver of a method that has one. */
  ArgumentContract receiver(ArgumentContract said) {
    if (said == null) {
      return ArgumentContract.LENT;
    }
    return said.terms() != null ? said : withTerms(said, new Terms.Lent());
  }

  /**
   * The terms on a parameter.
   *
   * @param said what is said about it; null or without terms if nothing is
   * @param type of variable arity, the type of one argument
   * @param inPlace whether functions are used during the call only
   */
  ArgumentContract parameter(
      ArgumentContract said,
      TypeMirror type,
      Map<String, Content> arguments,
      VariableElement parameter,
      boolean inPlace) {
    if (said != null && said.terms() != null) {
      return said;
    }
    ArgumentContract otherwise = inPlace ? ArgumentContract.LENT : unsaid(type, arguments);
    if (said != null) {
      return withTerms(said, otherwise.terms());
    }
    return otherwise;
  }

  private ArgumentContract unsaid(TypeMirror type, Map<String, Content> arguments) {
    return switch (types.role(type)) {
      case COUNTED -> types.isImmortal(type) ? ArgumentContract.SILENT : ArgumentContract.LENT;
      case CONTAINER, NUMBER, NONE -> ArgumentContract.LENT;
      case PERHAPS, PLAIN, FUNCTION ->
          switch (passed(type, arguments)) {
            case OWNED -> new ArgumentContract(new Terms.Stolen(When.ALWAYS, null), false, true);
            case BORROWED -> ArgumentContract.LENT;
            case COUNTED, CONTAINER, VIEW, OTHER -> ArgumentContract.SILENT;
          };
    };
  }

  /** What is handed over in an {@code Optional} is handed over, and returned in one, returned. */
  private Content passed(TypeMirror type, Map<String, Content> arguments) {
    TypeMirror wrapped = types.wrapped(type);
    return wrapped == null ? argument(type, arguments) : contents.content(wrapped);
  }

  private static Content argument(TypeMirror type, Map<String, Content> arguments) {
    String variable = TypeReader.variableName(type);
    return variable == null ? Content.OTHER : arguments.getOrDefault(variable, Content.OTHER);
  }

  private static ArgumentContract withTerms(ArgumentContract said, Terms terms) {
    return said.on(terms);
  }

  /**
   * The terms on a result.
   *
   * @param site the type that the method is called on, or that is constructed
   * @param borrows whether the container that is constructed shall borrow its elements
   */
  ResultTerms result(
      ResultTerms said,
      ExecutableElement method,
      Map<String, Content> arguments,
      DeclaredType site,
      boolean borrows) {
    boolean constructs = method.getKind() == ElementKind.CONSTRUCTOR;
    TypeMirror type = constructs ? site : method.getReturnType();
    if (types.isImmortal(type)) {
      return new ResultTerms.Immortal();
    } else if (said != null) {
      return said;
    }
    return switch (types.role(type)) {
      case COUNTED -> new ResultTerms.Owned();
      case CONTAINER -> container(method, type, borrows);
      case NUMBER, NONE -> new ResultTerms.None();
      case PERHAPS, PLAIN, FUNCTION ->
          switch (passed(type, arguments)) {
            case OWNED -> new ResultTerms.Owned();
            case BORROWED ->
                new ResultTerms.Borrowed(
                    types.wrapped(type) == null ? List.of() : annotations.lenders(method));
            case COUNTED -> types.wrapped(type) == null ? unsaid(method) : new ResultTerms.Owned();
            case CONTAINER, VIEW, OTHER ->
                constructs || types.isNeverCounted(type) ? new ResultTerms.None() : unsaid(method);
          };
    };
  }

  private static ResultTerms unsaid(ExecutableElement method) {
    return new ResultTerms.Silent(passedThrough(method));
  }

  /** Which parameters have the type variable of the method's own that its result has. */
  private static List<Integer> passedThrough(ExecutableElement method) {
    List<Integer> positions = new ArrayList<>();
    if (method.getReturnType() instanceof TypeVariable result
        && method.getTypeParameters().contains(result.asElement())) {
      for (VariableElement parameter : method.getParameters()) {
        if (parameter.asType() instanceof TypeVariable variable
            && variable.asElement().equals(result.asElement())) {
          positions.add(method.getParameters().indexOf(parameter));
        }
      }
    }
    return positions;
  }

  private ResultTerms container(ExecutableElement method, TypeMirror type, boolean borrows) {
    if (types.isView(type)) {
      return new ResultTerms.Silent();
    }
    boolean constructs = method.getKind() == ElementKind.CONSTRUCTOR;
    return switch (contents.elements(type, null)) {
      case OWNED -> borrows ? new ResultTerms.None() : new ResultTerms.Container(!constructs);
      case BORROWED ->
          constructs
              ? new ResultTerms.None()
              : new ResultTerms.Borrowed(annotations.lenders(method));
      case IMMORTAL, CONTAINER, UNTRACKED -> new ResultTerms.None();
    };
  }
}
