package dev.custody.processor.declaration;

import static dev.custody.processor.contract.Mark.ABSENT;
import static dev.custody.processor.contract.Mark.ALIASES;
import static dev.custody.processor.contract.Mark.BORROWED;
import static dev.custody.processor.contract.Mark.DISPOSES;
import static dev.custody.processor.contract.Mark.EXTENSION_METHOD;
import static dev.custody.processor.contract.Mark.EXTENSION_MODULE;
import static dev.custody.processor.contract.Mark.IMMORTAL;
import static dev.custody.processor.contract.Mark.INVALIDATES;
import static dev.custody.processor.contract.Mark.IN_PLACE;
import static dev.custody.processor.contract.Mark.MANAGED;
import static dev.custody.processor.contract.Mark.OWNED;
import static dev.custody.processor.contract.Mark.REF_COUNTED;
import static dev.custody.processor.contract.Mark.RELEASES;
import static dev.custody.processor.contract.Mark.RETAINS;
import static dev.custody.processor.contract.Mark.STEALS;

import dev.custody.processor.contract.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** A place where annotations stand, and those that make sense there. */
enum Position {
  CLASS("class", "classes", Set.of(REF_COUNTED, IMMORTAL, MANAGED, EXTENSION_MODULE)),
  METHOD(
      "method",
      "methods",
      Set.of(
          OWNED,
          BORROWED,
          RETAINS,
          RELEASES,
          DISPOSES,
          ALIASES,
          IMMORTAL,
          INVALIDATES,
          EXTENSION_METHOD)),
  // A new object is owned; saying so is needless, but true.
  CONSTRUCTOR("constructor", "constructors", Set.of(ALIASES, OWNED)),
  PARAMETER(
      "parameter",
      "parameters",
      Set.of(BORROWED, STEALS, RETAINS, RELEASES, INVALIDATES, IN_PLACE, ABSENT)),
  FIELD("field", "fields", Set.of(OWNED, BORROWED, IMMORTAL)),
  LOCAL("local variable", "local variables", Set.of(OWNED, BORROWED)),
  TYPE_ARGUMENT("type argument of", "type arguments", Set.of(OWNED, BORROWED));

  private final String noun;
  private final String plural;
  private final Set<Mark> legal;

  Position(String noun, String plural, Set<Mark> legal) {
    this.noun = noun;
    this.plural = plural;
    this.legal = legal;
  }

  static Position of(Element element) {
    return switch (element.getKind()) {
      case METHOD -> METHOD;
      case CONSTRUCTOR -> CONSTRUCTOR;
      case PARAMETER -> PARAMETER;
      case FIELD, ENUM_CONSTANT, RECORD_COMPONENT -> FIELD;
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> CLASS;
      default -> LOCAL;
    };
  }

  boolean allows(Mark mark) {
    return legal.contains(mark);
  }

  /** As in {@code the parameter}. */
  String noun() {
    return "the " + noun;
  }

  /** Where an annotation may stand, in words. */
  static String placesOf(Mark mark) {
    List<String> places = new ArrayList<>();
    for (Position position : values()) {
      if (position.allows(mark)) {
        places.add(position.plural);
      }
    }
    return places.size() < 2
        ? String.join("", places)
        : String.join(", ", places.subList(0, places.size() - 1))
            + " and "
            + places.get(places.size() - 1);
  }
}
