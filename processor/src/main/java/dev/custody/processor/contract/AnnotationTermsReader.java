package dev.custody.processor.contract;

import dev.custody.processor.contract.ArgumentContract.Count;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what the annotations on a method and its parameters say. */
final class AnnotationTermsReader {
  private static final Set<String> ALL_FIELDS = Set.of("*");

  private final Types types;
  private final TypeReader roles;
  private final Map<ExecutableElement, Stated> read = new HashMap<>();
  private final NameReader names;

  AnnotationTermsReader(Types types, TypeReader roles, NameReader names) {
    this.types = types;
    this.roles = roles;
    this.names = names;
  }

  Stated stated(ExecutableElement method) {
    Stated known = read.get(method);
    if (known == null) {
      known = read(method);
      read.put(method, known);
    }
    return known;
  }

  private Stated read(ExecutableElement method) {
    Marks marks = Marks.of(method);
    List<ArgumentContract> parameters = new ArrayList<>();
    ResultTerms retained = null;
    for (VariableElement parameter : method.getParameters()) {
      Marks own = Marks.of(parameter);
      if (own.has(Mark.RETAINS) && returnsTheLike(method, parameter.asType())) {
        retained = new ResultTerms.Alias(List.of(parameters.size()));
      }
      parameters.add(argument(method, parameter, own));
    }
    ResultTerms result = result(method, marks);
    ArgumentContract receiver = receiver(method, marks);
    return new Stated(
        receiver,
        parameters,
        result == null ? retained : result,
        receiver != null && receiver.terms() != null,
        marks.has(Mark.DISPOSES) ? disposed(marks) : null,
        true);
  }

  private static Set<String> disposed(Marks marks) {
    List<String> fields = marks.texts(Mark.DISPOSES, "value");
    return fields == null || fields.isEmpty() ? ALL_FIELDS : Set.copyOf(fields);
  }

  private ArgumentContract receiver(ExecutableElement method, Marks onMethod) {
    TypeMirror type = method.getReceiverType();
    Marks onThis = type == null ? onMethod : Marks.of(type);
    if (onMethod.isEmpty() && onThis.isEmpty()
        || method.getKind() != ElementKind.METHOD
        || method.getModifiers().contains(Modifier.STATIC)) {
      return null;
    }
    Marks releasing = onThis.has(Mark.RELEASES) ? onThis : onMethod;
    Marks retaining = onThis.has(Mark.RETAINS) ? onThis : onMethod;
    Terms terms = null;
    if (releasing.has(Mark.RELEASES)) {
      terms = released(method, releasing);
    } else if (retaining.has(Mark.RETAINS)) {
      terms = retained(method, retaining);
    }
    boolean invalidates = onMethod.has(Mark.INVALIDATES) || onThis.has(Mark.INVALIDATES);
    return terms == null && !invalidates ? null : new ArgumentContract(terms, invalidates, false);
  }

  private ArgumentContract argument(
      ExecutableElement method, VariableElement parameter, Marks marks) {
    if (marks.isEmpty()) {
      return null;
    }
    boolean variable = isVariableArity(method, parameter);
    TypeMirror type = parameter.asType();
    if (variable) {
      type = ((ArrayType) type).getComponentType();
    }
    Terms terms = null;
    if (marks.has(Mark.IN_PLACE)) {
      terms = new Terms.Lent();
    } else if (roles.role(type) == TypeRole.CONTAINER || roles.mayBeDiscarded(type)) {
      terms = terms(method, parameter, marks);
      if (terms instanceof Terms.Released && roles.role(type) == TypeRole.CONTAINER) {
        terms = new Terms.Drained();
      }
    }
    boolean invalidates = marks.has(Mark.INVALIDATES);
    return terms == null && !invalidates
        ? null
        : new ArgumentContract(terms, invalidates, marks.nullable());
  }

  static boolean isVariableArity(ExecutableElement method, VariableElement parameter) {
    List<? extends VariableElement> parameters = method.getParameters();
    return method.isVarArgs() && parameter.equals(parameters.get(parameters.size() - 1));
  }

  private Terms terms(ExecutableElement method, VariableElement parameter, Marks marks) {
    if (marks.has(Mark.RELEASES)) {
      return released(method, marks);
    } else if (marks.has(Mark.STEALS)) {
      Integer into = into(method, parameter, marks, Mark.STEALS);
      boolean lost = into == null && names.isLost(method, marks.text(Mark.STEALS, "into"));
      return lost ? new Terms.Escapes(false) : new Terms.Stolen(when(marks, Mark.STEALS), into);
    } else if (marks.has(Mark.RETAINS)) {
      return retained(method, marks);
    } else if (marks.has(Mark.BORROWED)) {
      Integer into = into(method, parameter, marks, Mark.BORROWED);
      return into == null ? new Terms.Lent() : new Terms.Kept(into);
    } else if (marks.has(Mark.OWNED) && roles.role(parameter.asType()) == TypeRole.COUNTED) {
      // That is refused where it stands; what follows from it need not be told again.
      return new Terms.Stolen(When.ALWAYS, null);
    }
    return null;
  }

  private Terms released(ExecutableElement method, Marks marks) {
    Count count = count(method, marks, Mark.RELEASES);
    return new Terms.Released(count, marks.truth(Mark.RELEASES, "idempotent"));
  }

  private Terms retained(ExecutableElement method, Marks marks) {
    return new Terms.Retained(count(method, marks, Mark.RETAINS), when(marks, Mark.RETAINS));
  }

  private static When when(Marks marks, Mark mark) {
    String when = marks.constant(mark, "when");
    for (When known : When.values()) {
      if (known.name().equals(when)) {
        return known;
      }
    }
    return When.ALWAYS;
  }

  private Integer into(
      ExecutableElement method, VariableElement parameter, Marks marks, Mark mark) {
    String name = marks.text(mark, "into");
    return name.isEmpty() ? null : names.object(method, mark, name, parameter);
  }

  private Count count(ExecutableElement method, Marks marks, Mark mark) {
    String name = marks.text(mark, "count");
    if (name.isEmpty()) {
      return Count.ONE;
    }
    Integer position = names.number(method, mark, name);
    return position == null || position < 0 ? Count.UNKNOWN : new Count(1, position);
  }

  private ResultTerms result(ExecutableElement method, Marks marks) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return marks.has(Mark.ALIASES) ? alias(method, marks) : null;
    }
    TypeMirror type = method.getReturnType();
    if (type.getKind() == TypeKind.VOID || type.getKind().isPrimitive()) {
      return null;
    } else if (marks.has(Mark.IMMORTAL)) {
      return new ResultTerms.Immortal();
    } else if (marks.has(Mark.ALIASES)) {
      return alias(method, marks);
    }
    boolean container = roles.role(type) == TypeRole.CONTAINER;
    if (container || !roles.isNeverCounted(type)) {
      if (marks.has(Mark.OWNED)) {
        return container ? new ResultTerms.Container(true) : new ResultTerms.Owned();
      } else if (marks.has(Mark.BORROWED)) {
        return borrowed(method, marks);
      }
    }
    return marks.has(Mark.RETAINS) ? new ResultTerms.Alias(List.of(ArgumentContract.THIS)) : null;
  }

  private ResultTerms alias(ExecutableElement method, Marks marks) {
    List<String> names = marks.texts(Mark.ALIASES, "value");
    List<Integer> positions =
        this.names.objects(method, Mark.ALIASES, names == null ? List.of("this") : names);
    // Of what, nobody knows.
    return positions.isEmpty() ? new ResultTerms.Silent() : new ResultTerms.Alias(positions);
  }

  private ResultTerms borrowed(ExecutableElement method, Marks marks) {
    List<String> names = marks.texts(Mark.BORROWED, "from");
    boolean named = names != null && !names.isEmpty();
    return new ResultTerms.Borrowed(
        named ? this.names.objects(method, Mark.BORROWED, names) : lenders(method));
  }

  /**
   * From whom a result is borrowed where nobody is named: from the receiver, or from every
   * parameter that is counted or holds what is.
   */
  List<Integer> lenders(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return List.of(ArgumentContract.THIS);
    }
    List<Integer> lenders = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeMirror type = parameter.asType();
      if (isVariableArity(method, parameter)) {
        type = ((ArrayType) type).getComponentType();
      }
      TypeRole role = roles.role(type);
      if (role == TypeRole.COUNTED || role == TypeRole.CONTAINER) {
        lenders.add(i);
      }
    }
    return lenders;
  }

  /** Whether the method returns something that can be the argument itself. */
  private boolean returnsTheLike(ExecutableElement method, TypeMirror argument) {
    TypeMirror result = types.erasure(method.getReturnType());
    TypeMirror given = types.erasure(argument);
    return result.getKind() == TypeKind.DECLARED
        && given.getKind() == TypeKind.DECLARED
        && !roles.isNeverCounted(result)
        && (types.isSubtype(result, given) || types.isSubtype(given, result));
  }
}
