package dev.custody.processor.declaration;

import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.PositionReader;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** {@code from}, {@code into}, {@code count} and {@code value} name something that fits. */
final class NameRule {
  private final ExecutableElement method;
  private final Marks marks;
  private final Violations violations;

  /**
   * @param method the method whose parameters names mean
   */
  NameRule(ExecutableElement method, Marks marks, Violations violations) {
    this.method = method;
    this.marks = marks;
    this.violations = violations;
  }

  /** Every name in an array of them means an object. */
  void objects(Mark mark, String element) {
    List<String> names = marks.texts(mark, element);
    if (names != null) {
      names.forEach(name -> object(mark, element, name, null));
    }
  }

  /** The name, if one is given, means an object other than the parameter itself. */
  void holder(Mark mark, Integer itself) {
    String name = marks.text(mark, "into");
    if (!name.isEmpty()) {
      object(mark, "into", name, itself);
    }
  }

  private void object(Mark mark, String element, String name, Integer itself) {
    Integer position = PositionReader.position(method, name);
    String[] words = {
      "element", element, "text", name, "name", Violations.nameOf(method),
    };
    if (position == null) {
      boolean receiver = name.equals("this") && method.getModifiers().contains(Modifier.STATIC);
      violations.add(receiver ? Complaint.NAMES_NO_RECEIVER : Complaint.NAMES_NOTHING, mark, words);
    } else if (position >= 0
        && !TypeQuestions.isObject(method.getParameters().get(position).asType())) {
      violations.add(Complaint.NAMES_NO_OBJECT, mark, words);
    } else if (itself != null && position.equals(itself)) {
      violations.add(Complaint.NAMES_ITSELF, mark, words);
    }
  }

  /** The count, if one is given, is an int parameter. */
  void count(Mark mark) {
    String name = marks.text(mark, "count");
    if (name.isEmpty()) {
      return;
    }
    Integer position = PositionReader.position(method, name);
    boolean number =
        position != null
            && position >= 0
            && TypeQuestions.isWholeNumber(method.getParameters().get(position).asType());
    if (!number) {
      violations.add(
          Complaint.NAMES_NO_COUNT, mark, "text", name, "name", Violations.nameOf(method));
    }
  }

  /** What is aliased: the default, the receiver, has to exist. */
  void aliased() {
    boolean noReceiver =
        method.getKind() == ElementKind.CONSTRUCTOR
            || method.getModifiers().contains(Modifier.STATIC);
    List<String> names = marks.texts(Mark.ALIASES, "value");
    boolean receiver = names == null || names.contains("this");
    if (names != null && names.isEmpty()) {
      violations.add(Complaint.NAMES_NOBODY, Mark.ALIASES);
    } else if (noReceiver && receiver) {
      boolean constructs = method.getKind() == ElementKind.CONSTRUCTOR;
      String example =
          method.getParameters().isEmpty()
              ? "#1"
              : method.getParameters().get(0).getSimpleName().toString();
      violations.add(
          Complaint.NO_RECEIVER_TO_RETURN,
          Mark.ALIASES,
          "place",
          constructs ? "constructor" : "static method",
          "example",
          example);
    } else {
      objects(Mark.ALIASES, "value");
    }
  }

  /** The fields that a disposing method names exist, and may hold references. */
  void fields(TypeQuestions questions) {
    List<String> names = marks.texts(Mark.DISPOSES, "value");
    if (names == null) {
      return;
    }
    for (String name : names) {
      VariableElement field = field((TypeElement) method.getEnclosingElement(), name);
      if (field == null) {
        violations.add(Complaint.NAMES_NO_FIELD, Mark.DISPOSES, "text", name);
      } else if (questions.isNeverCounted(field.asType())) {
        violations.add(
            Complaint.NAMES_NO_HOLDER,
            Mark.DISPOSES,
            "text",
            name,
            "type",
            TypeQuestions.quoted(field.asType()));
      }
    }
  }

  private static VariableElement field(TypeElement type, String name) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      boolean instance = !field.getModifiers().contains(Modifier.STATIC);
      if (instance && field.getSimpleName().contentEquals(name)) {
        return field;
      }
    }
    return type.getSuperclass() instanceof DeclaredType superclass
        ? field((TypeElement) superclass.asElement(), name)
        : null;
  }
}
