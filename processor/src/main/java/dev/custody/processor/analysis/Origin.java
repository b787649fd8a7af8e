package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.When;
import java.util.List;

/**
 * A point of a program at which a reference enters the frame. The analysis follows the references
 * of one origin at a time, and of those one arbitrary instance.
 *
 * @param start where the way of the reference begins
 * @param name what the user would call it
 * @param local the local that denotes it at the start; null for a field's content at entry
 * @param place the field or element that it is read from; null if none
 * @param held whether that place holds a reference of its own
 * @param lenders what it is borrowed from; empty if from nobody
 * @param site identifies the step at which lenders are looked up
 * @param loop the loop that visits it as an element; null if none does
 * @param parameter the parameter that it is; null if none
 * @param facts what is known at the start
 * @param loadedFrom the places that lenders were read from, in the order of {@code lenders}
 */
record Origin(
    Subject.Origin kind,
    Start start,
    String name,
    Local local,
    Place place,
    boolean held,
    List<Local> lenders,
    List<Place> loadedFrom,
    Object site,
    Loop loop,
    Parameter parameter,
    Facts facts,
    At at) {

  /** The point before a step of a block; the step count of the block stands for its end. */
  record Start(int block, int step) {}

  /** The same, where something else is known at the start. */
  Origin knowing(Facts known) {
    return new Origin(
        kind,
        start,
        name,
        local,
        place,
        held,
        lenders,
        loadedFrom,
        site,
        loop,
        parameter,
        known,
        at);
  }

  /** What is followed in a program, under the name that it has there at a time. */
  Subject subject(Program program, String called) {
    return new Subject(kind, called, place, program.noun(), at);
  }

  /** The name of the field of {@code this} whose content it is; null if it is none. */
  String ownField() {
    boolean content = kind == Subject.Origin.FIELD || kind == Subject.Origin.CONTAINER_FIELD;
    return content
            && place instanceof Place.Field field
            && field.base() instanceof Local base
            && base.kind() == Local.Kind.THIS
        ? field.name()
        : null;
  }

  /** Whether it is a parameter of which nobody says whether it is lent or given. */
  boolean isUnsaid() {
    return parameter != null && parameter.entry() instanceof Parameter.Entry.Unsaid;
  }

  /** Whether it is a parameter of which only the outcome says what the frame owes. */
  boolean isDecidedAtEnd() {
    return parameter != null
        && (parameter.entry() instanceof Parameter.Entry.Retained
            || parameter.entry() instanceof Parameter.Entry.Taken taken
                && taken.when() != When.ALWAYS);
  }

  /** Whether the frame begins with no reference of its own, and no place that it knows has one. */
  boolean isOnlyLent() {
    return switch (kind) {
      case LENT_PARAMETER, THIS, CAPTURED, LOAN -> !held;
      default -> false;
    };
  }

  /** Whether it is an element of an array or a container. */
  boolean isElement() {
    return place instanceof Place.Element;
  }

  boolean isContainer() {
    return kind.isContainer();
  }
}
