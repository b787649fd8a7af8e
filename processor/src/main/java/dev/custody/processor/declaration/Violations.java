package dev.custody.processor.declaration;

import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Collects what is wrong with one declaration. */
final class Violations {
  private final Element element;
  private final Marks marks;
  private final List<Violation> violations = new ArrayList<>();

  Violations(Element element, Marks marks) {
    this.element = element;
    this.marks = marks;
  }

  /** Complains about an annotation; the words are names of placeholders and what they stand for. */
  void add(Complaint complaint, Mark mark, String... words) {
    Map<String, String> arguments = arguments(element, words);
    arguments.put("mark", mark.toString());
    add(complaint, arguments, element, marks.mirror(mark));
  }

  /** Complains about a declaration as such. */
  void add(Complaint complaint, Element about, String... words) {
    add(complaint, arguments(about, words), about, null);
  }

  private void add(
      Complaint complaint, Map<String, String> arguments, Element about, AnnotationMirror mirror) {
    violations.add(new Violation(complaint, arguments, about, mirror));
  }

  private static Map<String, String> arguments(Element about, String... words) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("name", nameOf(about));
    for (int i = 0; i < words.length; i += 2) {
      arguments.put(words[i], words[i + 1]);
    }
    return arguments;
  }

  static String nameOf(Element element) {
    return element.getKind() == ElementKind.CONSTRUCTOR
        ? element.getEnclosingElement().getSimpleName().toString()
        : element.getSimpleName().toString();
  }

  List<Violation> all() {
    return List.copyOf(violations);
  }
}
