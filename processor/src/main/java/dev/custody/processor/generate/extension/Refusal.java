package dev.custody.processor.generate.extension;

import dev.custody.processor.generate.Objection;
import dev.custody.processor.generate.RefusalText;
import java.util.Map;
import javax.lang.model.element.Element;

/** Every reason why a module cannot be generated, and how to put it right. */
enum Refusal {
  NO_RUNTIME(
      "the module `{name}` cannot be generated: the object types are not on the class path",
      "add the dependency custody-runtime"),
  HIDDEN(
      "the module `{name}` cannot be generated: the class, or one around it, is private or local",
      "make it visible in its package"),
  EMPTY(
      "the module `{name}` offers nothing: none of its methods is an @ExtensionMethod",
      "annotate the methods that it shall offer"),
  NAME(
      "programs cannot say \"{name}\": it is no name in Python",
      "use letters, digits and underscores, and no word that is Python's own"),
  METHOD_HIDDEN(
      "`{name}` cannot be called by its module: it is private", "make it visible in its package"),
  NOT_STATIC(
      "`{name}` cannot be called by its module: it is not static, and a module has no object to call"
          + " it on",
      "make it static"),
  UNSEEN(
      "`{name}` cannot be called by its module: it mentions `{type}`, which the package cannot see",
      "make `{type}` visible in the package"),
  TWICE(
      "the module has two methods called `{name}`",
      "give one of them another name: @ExtensionMethod(name = …)"),
  COUNTS(
      "`positionalOnly` and `keywordOnly` count more parameters than `{name}` has: {count}, and one"
          + " is not both",
      "count the first ones, and the last ones before a parameter of variable arity"),
  THROWS("`{name}` throws {type}, which its caller cannot see", "catch it and throw a PyError"),
  RESULT(
      "the result of `{name}` is no object and cannot become one: its type is {type}",
      "return a PyObject, a primitive or its box, a String, byte[], or nothing"),
  PARAMETER(
      "`{parameter}` of `{name}` cannot be made from an argument: its type or contract is {text}",
      "take a primitive or its box, a String, byte[], a last Map<String, PyObject> for other names,"
          + " or an object type with a TYPE; borrow or steal it"),
  TOLD_BY_BOX(
      "whether `{name}` has taken `{parameter}` cannot be told from its result: {text} may be null",
      "return the primitive type"),
  OPTIONAL(
      "`{parameter}` of `{name}` must be given, but follows one that need not",
      "move it before the parameters that need not be given"),
  ABSENT(
      "\"{text}\" cannot stand for `{parameter}` of `{name}`: it is no value of its type",
      "write a value of the parameter's type; an object type is marked @Nullable instead, and a"
          + " parameter of variable arity may be empty anyway");

  private final RefusalText text;

  Refusal(String problem, String fix) {
    this.text = new RefusalText(problem, fix);
  }

  /**
   * @param words what the placeholders stand for
   */
  Objection of(Element element, Map<String, String> words) {
    return text.of(element, words);
  }
}
