package dev.custody.processor.declaration;

import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Annotations on methods and constructors: on their results and on their receivers. */
final class MethodRule {
  private static final Set<Mark> OF_RESULT =
      Set.of(Mark.OWNED, Mark.BORROWED, Mark.ALIASES, Mark.IMMORTAL);
  private static final Set<Mark> OF_COUNT = Set.of(Mark.RETAINS, Mark.RELEASES);

  private final Types types;
  private final TypeQuestions questions;

  MethodRule(Types types, TypeQuestions questions) {
    this.types = types;
    this.questions = questions;
  }

  List<Violation> check(ExecutableElement method) {
    Marks marks = Marks.of(method);
    if (marks.isEmpty() || isCopiedFromComponent(method, marks)) {
      return List.of();
    }
    Violations violations = new Violations(method, marks);
    for (Mark mark : marks.all()) {
      if (!Position.of(method).allows(mark)) {
        misplaced(method, mark, violations);
      } else if (OF_RESULT.contains(mark)) {
        result(method, mark, violations);
      } else if (mark == Mark.EXTENSION_METHOD) {
        module(method, violations);
      } else {
        receiver(method, mark, violations);
      }
    }
    names(method, marks, violations);
    contradictions(method, marks, violations);
    return violations.all();
  }

  /** javac copies a record component's annotations to the accessor that it makes up. */
  private static boolean isCopiedFromComponent(ExecutableElement method, Marks marks) {
    Element type = method.getEnclosingElement();
    if (type.getKind() != ElementKind.RECORD) {
      return false;
    }
    for (RecordComponentElement component : ((TypeElement) type).getRecordComponents()) {
      if (method.equals(component.getAccessor())) {
        return Marks.of(component).all().equals(marks.all());
      }
    }
    return false;
  }

  private static void misplaced(ExecutableElement method, Mark mark, Violations violations) {
    boolean constructs = method.getKind() == ElementKind.CONSTRUCTOR;
    if (mark == Mark.STEALS && !constructs) {
      violations.add(Complaint.STEALS_ON_METHOD, mark);
    } else if (mark == Mark.DISPOSES) {
      violations.add(Complaint.NO_RECEIVER_TO_DISPOSE, mark, "place", "constructor");
    } else {
      violations.add(
          Complaint.MISPLACED,
          mark,
          "place",
          Position.of(method).noun(),
          "places",
          Position.placesOf(mark));
    }
  }

  private void result(ExecutableElement method, Mark mark, Violations violations) {
    boolean constructs = method.getKind() == ElementKind.CONSTRUCTOR;
    TypeMirror type = constructs ? method.getEnclosingElement().asType() : method.getReturnType();
    if (type.getKind() == TypeKind.VOID) {
      violations.add(Complaint.NO_RESULT, mark);
    } else if (mark == Mark.ALIASES ? isPlainValue(type) : questions.isNeverCounted(type)) {
      violations.add(Complaint.NOT_COUNTED, mark, "type", TypeQuestions.quoted(type));
    }
  }

  /**
   * What shares its count with nothing: primitives, and final classes of the JDK. A final class of
   * the user's own may be a view of what is counted.
   */
  private boolean isPlainValue(TypeMirror type) {
    return questions.isNeverCounted(type)
        && (!TypeQuestions.isObject(TypeQuestions.elementType(type))
            || TypeQuestions.elementType(type).toString().startsWith("java."));
  }

  /** Whether the method can be called at all is said where the module is generated. */
  private static void module(ExecutableElement method, Violations violations) {
    if (!Marks.of(method.getEnclosingElement()).has(Mark.EXTENSION_MODULE)) {
      violations.add(Complaint.NO_MODULE, Mark.EXTENSION_METHOD);
    }
  }

  private void receiver(ExecutableElement method, Mark mark, Violations violations) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    if (method.getModifiers().contains(Modifier.STATIC)) {
      Complaint complaint =
          mark == Mark.DISPOSES ? Complaint.NO_RECEIVER_TO_DISPOSE : Complaint.NO_RECEIVER;
      violations.add(complaint, mark, "place", "static method");
    } else if (OF_COUNT.contains(mark)
        && hasOwnInstances(type)
        && !questions.isCountedClass(type)) {
      violations.add(Complaint.COUNTS_NOTHING, mark, "type", "`" + type.getSimpleName() + "`");
    } else if (mark == Mark.RETAINS
        && !OutcomeRule.dependsOnResult(Marks.of(method), mark)
        && !returnsReceiver(method, type)) {
      violations.add(
          Complaint.RETAINS_SOMETHING_ELSE,
          mark,
          "type",
          TypeQuestions.quoted(method.getReturnType()));
    }
  }

  /** Whether instances of the class itself exist; those of a subtype may be counted. */
  private static boolean hasOwnInstances(TypeElement type) {
    return !type.getKind().isInterface() && !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private boolean returnsReceiver(ExecutableElement method, TypeElement type) {
    TypeMirror result = types.erasure(method.getReturnType());
    TypeMirror receiver = types.erasure(type.asType());
    return result.getKind() == TypeKind.VOID
        || result.getKind() == TypeKind.ERROR
        || types.isSubtype(result, receiver)
        || types.isSubtype(receiver, result)
        || result.getKind() == TypeKind.DECLARED
            && !questions.isNeverCounted(result)
            && hasInterface(result, type);
  }

  /** Two types of which one is an interface may have a common subtype. */
  private boolean hasInterface(TypeMirror result, TypeElement type) {
    return type.getKind().isInterface() || types.asElement(result).getKind().isInterface();
  }

  private void names(ExecutableElement method, Marks marks, Violations violations) {
    NameRule names = new NameRule(method, marks, violations);
    names.objects(Mark.BORROWED, "from");
    names.count(Mark.RETAINS);
    names.count(Mark.RELEASES);
    new OutcomeRule(method, marks, violations).check(Mark.RETAINS);
    if (marks.has(Mark.ALIASES)) {
      names.aliased();
    }
    names.fields(questions);
    if (!marks.text(Mark.BORROWED, "into").isEmpty()) {
      violations.add(
          Complaint.WRONG_ELEMENT,
          Mark.BORROWED,
          "element",
          "into",
          "place",
          Position.of(method).noun(),
          "hint",
          "put it on the parameter that is kept; for the result say from = …");
    }
  }

  private static void contradictions(ExecutableElement method, Marks marks, Violations violations) {
    Contradictions.check(Position.of(method), marks, violations);
    if (method.getKind() == ElementKind.METHOD
        && marks.has(Mark.RETAINS)
        && marks.has(Mark.OWNED)) {
      violations.add(Complaint.TWO_REFERENCES, Mark.OWNED);
    }
  }
}
