package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.program.At;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What the bodies of one class have in common.
 *
 * @param type the class
 * @param name what the user calls it
 * @param fields its owning instance fields
 * @param localClasses the bodies of the local classes of the file, as far as they are lowered
 * @param beginnings what the local variables begin as
 * @param alterations where the file alters variables
 * @param keptPrivate which local variables hold what nobody else gets
 * @param copies how often the code comes about that is being lowered
 * @param unread is told which bodies cannot be lowered
 */
record ClassContext(
    TypeElement type,
    String name,
    List<Field> fields,
    Attribution source,
    Contracts contracts,
    Roles roles,
    Exceptions exceptions,
    Map<TypeElement, LocalClass> localClasses,
    Map<VariableElement, ExpressionTree> beginnings,
    Alterations alterations,
    KeptPrivate keptPrivate,
    Copies copies,
    UnreadBodies unread) {

  /** An owning instance field. */
  record Field(String name, boolean container, At at) {}

  /**
   * A class that is declared in a body.
   *
   * @param bodies its bodies, and those of its member classes
   */
  record LocalClass(TypeElement type, List<BodyReader.ReadBody> bodies) {}

  /** The same for another class of the file. */
  ClassContext of(TypeElement other, String otherName, List<Field> owning) {
    return new ClassContext(
        other,
        otherName,
        owning,
        source,
        contracts,
        roles,
        exceptions,
        localClasses,
        beginnings,
        alterations,
        keptPrivate,
        copies,
        unread);
  }
}
