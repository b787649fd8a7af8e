package dev.custody.processor.generate;

import dev.custody.processor.declaration.Violation;
import javax.lang.model.element.Element;

/**
 * A reason why nothing can be generated.
 *
 * @param element where the reason lies
 * @param problem what is wrong, in one line
 * @param fix what to do about it, in one line
 */
public record Objection(Element element, String problem, String fix) {

  /** A declaration that breaks a rule, and so says nothing that could be carried out. */
  public static Objection to(Violation violation) {
    return new Objection(violation.element(), violation.problem(), violation.fix());
  }
}
