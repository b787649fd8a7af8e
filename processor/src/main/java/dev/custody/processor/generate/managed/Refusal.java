package dev.custody.processor.generate.managed;

import dev.custody.processor.generate.Objection;
import dev.custody.processor.generate.RefusalText;
import java.util.Map;
import javax.lang.model.element.Element;

/** Every reason why a handle cannot be generated, and how to put it right. */
enum Refusal {
  NOT_COUNTED(
      "`{name}` cannot have a handle: it is not reference-counted",
      "annotate it or a supertype @RefCounted, or remove @Managed"),
  IMMORTAL(
      "`{name}` needs no handle: its objects are never released",
      "remove @Managed; immortal objects can be passed around as they are"),
  ENUM(
      "`{name}` cannot have a handle: an enum's constants belong to it, and `values` and `valueOf` give"
          + " no references away",
      "remove @Managed; annotate the enum @Immortal if its constants are never released"),
  HIDDEN(
      "`{name}` cannot have a handle: {why}",
      "make it a top-level class, or a static nested one that its package can see"),
  NO_RELEASE(
      "`{name}` cannot have a handle: no public method without parameters releases a reference",
      "annotate the method that does with @Releases"),
  CLASH(
      "the handle of `{type}` cannot have a method for `{name}`: it would clash with {other}",
      "call `{name}` otherwise, or make it less visible"),
  HIDES(
      "the handle of `{type}` cannot have a method for `{name}`: the type parameter `{hiding}` hides"
          + " the class of that name, which has no other name in the unnamed package",
      "call the type parameter otherwise, or put the class into a package"),
  UNREACHABLE(
      "the handle of `{type}` cannot have a method for `{name}`: it cannot see `{unseen}`",
      "make `{unseen}` visible to the package, or `{name}` less visible");

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
