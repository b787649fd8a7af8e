package dev.custody.processor.generate.extension;

import dev.custody.processor.generate.extension.Argument.Passing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A function of a module.
 *
 * @param source the method that carries it out
 * @param wrapper the name of the generated method
 * @param parameters the name of the generated constant that says what it takes
 * @param name what programs call it
 * @param arguments in the order of the method's parameters
 */
record ExtensionFunction(
    ExecutableElement source,
    String wrapper,
    String parameters,
    String name,
    Documentation documentation,
    List<Argument> arguments,
    Result result) {

  ExtensionFunction {
    arguments = List.copyOf(arguments);
  }

  boolean takesNothing() {
    return arguments.isEmpty();
  }

  /** Whether anything can be given by its name. */
  boolean takesNames() {
    return arguments.stream()
        .anyMatch(
            each ->
                switch (each.passing()) {
                  case EITHER_WAY, BY_NAME, REST_BY_NAME -> true;
                  case BY_POSITION, REST -> false;
                });
  }

  /** The index of what goes into the parameter of variable arity: all else comes before it. */
  int restIndex() {
    return (int) arguments.stream().filter(Argument::hasPlace).count();
  }

  /** As Python writes it: {@code center(text, /, width=80, *, fill=' ')}. */
  String signature() {
    List<Argument> ordered = new ArrayList<>(arguments);
    ordered.sort(Comparator.comparing(Argument::passing));
    List<String> parts = new ArrayList<>();
    Passing last = Passing.EITHER_WAY;
    for (Argument argument : ordered) {
      if (last == Passing.BY_POSITION && argument.passing() != Passing.BY_POSITION) {
        parts.add("/");
      }
      if (argument.passing() == Passing.BY_NAME
          && last != Passing.BY_NAME
          && last != Passing.REST) {
        parts.add("*");
      }
      parts.add(argument.signature());
      last = argument.passing();
    }
    if (last == Passing.BY_POSITION) {
      parts.add("/");
    }
    return name + "(" + String.join(", ", parts) + ")";
  }

  /** What it says about itself: the comment, and what that says of parameters. */
  String doc() {
    List<String> said = new ArrayList<>();
    for (Argument argument : arguments) {
      String text = documentation.parameters().get(argument.variable());
      if (text != null) {
        said.add("  " + argument.name() + "\n    " + text.replace("\n", "\n    "));
      }
    }
    String text = documentation.text();
    String separator = text.isEmpty() || said.isEmpty() ? "" : "\n\n";
    return text + separator + String.join("\n", said);
  }
}
