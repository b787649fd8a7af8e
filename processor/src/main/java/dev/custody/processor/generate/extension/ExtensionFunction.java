package dev.custody.processor.generate.extension;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/**
 * A function of a module.
 *
 * @param source the method that carries it out
 * @param wrapper the name of the generated method
 * @param name what programs call it
 * @param documentation what it says about itself; empty if nothing
 */
record ExtensionFunction(
    ExecutableElement source,
    String wrapper,
    String name,
    String documentation,
    List<Argument> arguments,
    Conversion result) {

  ExtensionFunction {
    arguments = List.copyOf(arguments);
  }

  /** How many arguments must be there. */
  int required() {
    return (int) arguments.stream().filter(argument -> !argument.isOptional()).count();
  }

  /** The format that describes the arguments, as CPython's {@code PyArg_ParseTuple} has it. */
  String format() {
    StringBuilder format = new StringBuilder();
    for (int i = 0; i < arguments.size(); i++) {
      if (i == required()) {
        format.append('|');
      }
      format.append(arguments.get(i).unit().code());
    }
    return format.append(':').append(name).toString();
  }

  /**
   * The signature and the documentation, as CPython's functions carry them: the first line is for
   * tools, and ends with a line of two dashes.
   */
  String docstring() {
    String parameters =
        arguments.stream().map(Argument::signature).collect(Collectors.joining(", "));
    String slash = arguments.isEmpty() ? "" : ", /";
    return name
        + "($module"
        + (parameters.isEmpty() ? "" : ", " + parameters)
        + slash
        + ")\n--\n\n"
        + documentation;
  }
}
