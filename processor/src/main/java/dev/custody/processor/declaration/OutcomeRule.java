package dev.custody.processor.declaration;

import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code when} asks for a result that tells what became of the reference. */
final class OutcomeRule {
  private static final Set<String> TRUTHS = Set.of("boolean", "Boolean");
  private static final Set<String> STATUSES = Set.of("int", "short", "byte", "long", "Integer");

  private final ExecutableElement method;
  private final Marks marks;
  private final Violations violations;

  /**
   * @param method whose result has to tell it
   */
  OutcomeRule(ExecutableElement method, Marks marks, Violations violations) {
    this.method = method;
    this.marks = marks;
    this.violations = violations;
  }

  void check(Mark... said) {
    for (Mark mark : said) {
      check(mark);
    }
  }

  private void check(Mark mark) {
    TypeMirror result = method.getReturnType();
    String name = TypeQuestions.name(result);
    boolean unknown = result.getKind() == TypeKind.ERROR;
    if (says(marks, mark, "IF_TRUE") && !TRUTHS.contains(name) && !unknown) {
      violations.add(Complaint.NO_TRUTH, mark, words(name));
    } else if (says(marks, mark, "IF_ZERO") && !STATUSES.contains(name) && !unknown) {
      violations.add(Complaint.NO_STATUS, mark, words(name));
    }
  }

  /** Whether the outcome depends on the result, so that this is nothing else. */
  static boolean dependsOnResult(Marks marks, Mark mark) {
    return says(marks, mark, "IF_TRUE") || says(marks, mark, "IF_ZERO");
  }

  private static boolean says(Marks marks, Mark mark, String when) {
    return when.equals(marks.constant(mark, "when"));
  }

  private String[] words(String result) {
    String type = result.equals("void") ? "nothing" : "`" + result + "`";
    return new String[] {"name", Violations.nameOf(method), "type", type};
  }
}
