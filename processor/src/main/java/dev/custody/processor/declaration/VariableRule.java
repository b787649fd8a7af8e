package dev.custody.processor.declaration;

import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.PositionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Annotations on parameters, fields, record components and local variables. */
final class VariableRule {

  /** What concerns the elements, where it stands on a container. */
  private static final Set<Mark> OF_REFERENCE = Set.of(Mark.OWNED, Mark.BORROWED, Mark.STEALS);

  private final TypeQuestions questions;

  VariableRule(TypeQuestions questions) {
    this.questions = questions;
  }

  List<Violation> check(VariableElement variable) {
    Marks marks = Marks.of(variable);
    if (marks.isEmpty()) {
      return List.of();
    }
    Violations violations = new Violations(variable, marks);
    Position position = Position.of(variable);
    ExecutableElement method = methodOf(variable);
    for (Mark mark : marks.all()) {
      if (isCopiedFromComponent(variable, method, mark)) {
        continue;
      } else if (!position.allows(mark) && !isOfElements(variable, position, mark)) {
        misplaced(position, mark, violations);
      } else if (mark != Mark.ABSENT) {
        type(variable, method, mark, violations);
      } else if (method == null || !Marks.of(method).has(Mark.EXTENSION_METHOD)) {
        violations.add(Complaint.NEVER_ABSENT, mark);
      }
    }
    if (position == Position.PARAMETER && method != null) {
      parameter(variable, method, marks, violations);
    } else {
      elements(position, marks, violations);
    }
    Contradictions.check(position, marks, violations);
    return violations.all();
  }

  /** Whether it says that the container which is passed owns what may be counted. */
  private boolean isOfElements(VariableElement variable, Position position, Mark mark) {
    return mark == Mark.OWNED
        && position == Position.PARAMETER
        && questions.holdsWhatMayBeCounted(variable.asType());
  }

  /** The method that declares a parameter; null for a lambda's and for other variables. */
  private static ExecutableElement methodOf(VariableElement variable) {
    return variable.getKind() == ElementKind.PARAMETER
            && variable.getEnclosingElement() instanceof ExecutableElement method
            && method.getParameters().contains(variable)
        ? method
        : null;
  }

  /** javac copies a record component's annotations to its canonical constructor's parameter. */
  private static boolean isCopiedFromComponent(
      VariableElement variable, ExecutableElement method, Mark mark) {
    if (method == null
        || method.getKind() != ElementKind.CONSTRUCTOR
        || method.getEnclosingElement().getKind() != ElementKind.RECORD) {
      return false;
    }
    Element type = method.getEnclosingElement();
    for (RecordComponentElement component : ((TypeElement) type).getRecordComponents()) {
      if (component.getSimpleName().equals(variable.getSimpleName())) {
        return Marks.of(component).has(mark);
      }
    }
    return false;
  }

  private static void misplaced(Position position, Mark mark, Violations violations) {
    if (mark == Mark.OWNED && position == Position.PARAMETER) {
      violations.add(Complaint.OWNED_PARAMETER, mark);
    } else if (mark == Mark.STEALS) {
      violations.add(Complaint.STEALS_ON_FIELD, mark);
    } else {
      violations.add(
          Complaint.MISPLACED, mark, "place", position.noun(), "places", Position.placesOf(mark));
    }
  }

  private void type(
      VariableElement variable, ExecutableElement method, Mark mark, Violations violations) {
    TypeMirror type = variable.asType();
    boolean varargs =
        method != null
            && method.isVarArgs()
            && variable.equals(method.getParameters().get(method.getParameters().size() - 1));
    TypeMirror one = varargs ? ((ArrayType) type).getComponentType() : type;
    boolean nonsense =
        switch (mark) {
          case IN_PLACE -> false;
          case INVALIDATES -> !TypeQuestions.isObject(one);
          default -> questions.isNeverCounted(one);
        };
    if (nonsense) {
      boolean object = mark != Mark.INVALIDATES;
      violations.add(
          object ? Complaint.NOT_COUNTED : Complaint.NOT_AN_OBJECT,
          mark,
          "type",
          TypeQuestions.quoted(one));
    } else if (OF_REFERENCE.contains(mark) && questions.uncountedContent(one) != null) {
      TypeMirror content = questions.uncountedContent(one);
      violations.add(Complaint.NOT_COUNTED, mark, "type", TypeQuestions.quoted(content));
    } else if (mark == Mark.IN_PLACE && !questions.isFunction(one)) {
      violations.add(Complaint.NOT_A_FUNCTION, mark, "type", TypeQuestions.quoted(one));
    }
  }

  private static void parameter(
      VariableElement parameter, ExecutableElement method, Marks marks, Violations violations) {
    NameRule names = new NameRule(method, marks, violations);
    Integer itself = PositionReader.position(method, parameter.getSimpleName().toString());
    names.holder(Mark.STEALS, itself);
    names.holder(Mark.BORROWED, itself);
    names.count(Mark.RETAINS);
    names.count(Mark.RELEASES);
    new OutcomeRule(method, marks, violations).check(Mark.STEALS, Mark.RETAINS);
    if (marks.texts(Mark.BORROWED, "from") != null) {
      wrongElement(
          "from",
          Position.PARAMETER,
          violations,
          "an argument is borrowed from the caller; put it on the method to say where the result"
              + " lives");
    }
  }

  private static void elements(Position position, Marks marks, Violations violations) {
    if (marks.texts(Mark.BORROWED, "from") != null) {
      wrongElement("from", position, violations, "say @Borrowed alone");
    }
    if (!marks.text(Mark.BORROWED, "into").isEmpty()) {
      wrongElement("into", position, violations, "say @Borrowed alone");
    }
  }

  private static void wrongElement(
      String element, Position position, Violations violations, String hint) {
    violations.add(
        Complaint.WRONG_ELEMENT,
        Mark.BORROWED,
        "element",
        element,
        "place",
        position.noun(),
        "hint",
        hint);
  }

  private static List<? extends TypeMirror> argumentsOf(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  /** Annotations on the type arguments of a declared type. */
  List<Violation> checkArguments(Element element, TypeMirror type) {
    if (type instanceof ArrayType array) {
      return checkArguments(element, array.getComponentType());
    }
    List<Violation> violations = new ArrayList<>();
    for (TypeMirror argument : argumentsOf(type)) {
      Marks marks = Marks.of(argument);
      if (!marks.isEmpty()) {
        violations.addAll(checkArgument(element, type, argument, marks));
      }
      violations.addAll(checkArguments(element, argument));
    }
    return violations;
  }

  private List<Violation> checkArgument(
      Element element, TypeMirror type, TypeMirror argument, Marks marks) {
    Violations violations = new Violations(element, marks);
    for (Mark mark : marks.all()) {
      // A function's argument can be handed over to it.
      boolean handedOver = mark == Mark.STEALS && questions.isFunction(type);
      if (!Position.TYPE_ARGUMENT.allows(mark) && !handedOver) {
        violations.add(
            Complaint.MISPLACED,
            mark,
            "place",
            "a " + Position.TYPE_ARGUMENT.noun().substring(4),
            "places",
            Position.placesOf(mark));
      } else if (questions.isNeverCounted(argument)) {
        violations.add(Complaint.NOT_COUNTED, mark, "type", TypeQuestions.quoted(argument));
      }
    }
    return violations.all();
  }
}
