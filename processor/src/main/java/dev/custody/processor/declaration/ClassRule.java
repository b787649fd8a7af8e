package dev.custody.processor.declaration;

import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Annotations on classes. */
final class ClassRule {
  private static final List<Mark> OF_COUNTED = List.of(Mark.IMMORTAL, Mark.MANAGED);

  /** The generator never gets to see them on local classes. */
  private static final List<Mark> OF_GENERATOR = List.of(Mark.MANAGED, Mark.EXTENSION_MODULE);

  private final TypeQuestions types;

  ClassRule(TypeQuestions types) {
    this.types = types;
  }

  List<Violation> check(TypeElement type) {
    Marks marks = Marks.of(type);
    if (marks.isEmpty()) {
      return List.of();
    }
    Violations violations = new Violations(type, marks);
    for (Mark mark : marks.all()) {
      if (!Position.CLASS.allows(mark)) {
        violations.add(
            Complaint.MISPLACED,
            mark,
            "place",
            Position.CLASS.noun(),
            "places",
            Position.placesOf(mark));
      } else if (OF_GENERATOR.contains(mark) && type.getNestingKind() == NestingKind.LOCAL) {
        violations.add(Complaint.LOCAL_CLASS, mark);
      } else if (OF_COUNTED.contains(mark) && !types.isCountedClass(type) && isKnown(type)) {
        violations.add(Complaint.CLASS_NOT_COUNTED, mark);
      }
    }
    return violations.all();
  }

  /** Whether javac found all that the class inherits from. */
  private static boolean isKnown(TypeElement type) {
    List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
    supertypes.add(type.getSuperclass());
    for (TypeMirror each : supertypes) {
      boolean known =
          each.getKind() != TypeKind.ERROR
              && (!(each instanceof DeclaredType declared)
                  || isKnown((TypeElement) declared.asElement()));
      if (!known) {
        return false;
      }
    }
    return true;
  }
}
