package dev.custody.processor.declaration;

import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * In strict mode, what others rely on is said where a class file tells it. Before JDK 22, javac
 * shows no annotations on type arguments of class files, so that {@code List<@Borrowed Foo>} means
 * another thing to those who compile against the class than to those who compile along with it.
 */
final class ClassFileRule {
  private static final int READS_TYPE_ANNOTATIONS = 22;
  private static final Set<Mark> SAID =
      Set.of(Mark.OWNED, Mark.BORROWED, Mark.STEALS, Mark.IMMORTAL, Mark.RELEASES, Mark.ALIASES);

  private final DeclaredContracts contracts;
  private final TypeQuestions types;

  ClassFileRule(DeclaredContracts contracts, TypeQuestions types) {
    this.contracts = contracts;
    this.types = types;
  }

  /** Whether this compiler would not see what it is told within a type. */
  static boolean isNeeded() {
    return Runtime.version().feature() < READS_TYPE_ANNOTATIONS;
  }

  List<Violation> check(ExecutableElement method) {
    return TypeQuestions.goesByComponents(method)
        ? List.of()
        : check(method, method.getReturnType(), Mark.OWNED);
  }

  /** Checks a field, a record's component, or a parameter. */
  List<Violation> check(VariableElement variable) {
    return switch (variable.getKind()) {
      case FIELD -> check(variable, variable.asType(), Mark.OWNED);
      case PARAMETER ->
          variable.getEnclosingElement() instanceof ExecutableElement method
                  && TypeQuestions.goesByComponents(method)
              ? List.of()
              : check(variable, variable.asType(), Mark.STEALS);
      default -> List.of();
    };
  }

  /**
   * @param owning the word that says before the type what {@code @Owned} says within
   */
  private List<Violation> check(Element element, TypeMirror type, Mark owning) {
    if (!isSeen(element) || Marks.of(element).hasAny(SAID) || !(type instanceof DeclaredType)) {
      return List.of();
    }
    Set<Mark> within =
        ((DeclaredType) type)
            .getTypeArguments().stream()
                .flatMap(each -> Marks.of(each).all().stream())
                .filter(each -> each == Mark.BORROWED || each == Mark.OWNED)
                .collect(Collectors.toSet());
    if (within.size() != 1 || goesWithoutSaying(element, type, within)) {
      return List.of();
    }
    Mark mark = within.iterator().next();
    Mark before = mark == Mark.OWNED ? owning : mark;
    Violations violations = new Violations(element, Marks.of(element));
    violations.add(
        Complaint.UNSEEN_IN_CLASS_FILE,
        element,
        "mark",
        mark.toString(),
        "before",
        before.toString(),
        "type",
        TypeQuestions.name(type));
    return violations.all();
  }

  /** What is counted is owned by what holds it, and by who gets it, unless something is said. */
  private boolean goesWithoutSaying(Element element, TypeMirror type, Set<Mark> within) {
    TypeMirror wrapped = contracts.wrapped(type);
    if (wrapped == null && contracts.contents(type).isEmpty()) {
      return true;
    }
    return within.contains(Mark.OWNED)
        && (wrapped == null
            ? !types.holdsWhatMayBeCounted(type)
            : types.isCounted(wrapped) && element.getKind() == ElementKind.METHOD);
  }

  /** Whether another class can get at it: then that one may be compiled against the class file. */
  private static boolean isSeen(Element element) {
    for (Element each = element;
        each != null && each.getKind() != ElementKind.PACKAGE;
        each = each.getEnclosingElement()) {
      boolean component =
          each.getKind() == ElementKind.FIELD
              && each.getEnclosingElement().getKind() == ElementKind.RECORD;
      if (each.getModifiers().contains(Modifier.PRIVATE) && !component) {
        return false;
      }
    }
    return true;
  }
}
