package dev.custody.processor.declaration;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * A rule on declarations that is broken.
 *
 * @param arguments what the placeholders of the complaint stand for
 * @param element the declaration that it is about
 * @param mirror the annotation that it is about; null if none
 */
public record Violation(
    Complaint complaint, Map<String, String> arguments, Element element, AnnotationMirror mirror) {

  public Violation {
    arguments = Map.copyOf(arguments);
  }

  /** What is wrong, in one line. */
  public String problem() {
    return complaint.problem(arguments);
  }

  /** What to do about it, in one line. */
  public String fix() {
    return complaint.fix(arguments);
  }
}
