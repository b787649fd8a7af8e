package dev.custody.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * A function's signature as Python writes it, taken apart.
 *
 * @param function the name
 * @param text what stands between the parentheses
 * @param parameters those that have a place of their own, in their order
 * @param positionalOnly how many of them cannot be given by name
 * @param positional how many of them can be given by position
 * @param hasRest whether any number of further arguments may follow by position
 * @param takesAnyName whether further arguments may be given by names of their own
 */
record SignatureText(
    String function,
    String text,
    List<Parameter> parameters,
    int positionalOnly,
    int positional,
    boolean hasRest,
    boolean takesAnyName) {

  /**
   * A parameter.
   *
   * @param isOptional whether it need not be given
   */
  record Parameter(String name, boolean isOptional) {}

  /** Takes apart what is like {@code center(text, /, width=80, *, fill=' ')}. */
  static SignatureText of(String signature) {
    int open = signature.indexOf('(');
    if (open < 1 || !signature.endsWith(")")) {
      throw new IllegalArgumentException("'" + signature + "' is no signature");
    }
    String text = signature.substring(open + 1, signature.length() - 1);
    List<Parameter> parameters = new ArrayList<>();
    int positionalOnly = 0;
    int positional = -1;
    boolean rest = false;
    boolean anyName = false;
    for (String each : parts(text)) {
      if (each.equals("/")) {
        positionalOnly = parameters.size();
      } else if (each.startsWith("**")) {
        anyName = true;
      } else if (each.startsWith("*")) {
        positional = parameters.size();
        rest = each.length() > 1;
      } else {
        int absent = each.indexOf('=');
        String name = absent < 0 ? each : each.substring(0, absent);
        parameters.add(new Parameter(name.strip(), absent >= 0));
      }
    }
    return new SignatureText(
        signature.substring(0, open),
        text,
        List.copyOf(parameters),
        positionalOnly,
        positional < 0 ? parameters.size() : positional,
        rest,
        anyName);
  }

  /** What the commas separate, except for those that are quoted. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (quoted && each == '\\') {
        i++;
      } else if (each == '\'') {
        quoted = !quoted;
      } else if (each == ',' && !quoted) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    String last = text.substring(start).strip();
    if (!last.isEmpty()) {
      parts.add(last);
    }
    return parts;
  }

  int count() {
    return parameters.size();
  }

  String name(int index) {
    return parameters.get(index).name();
  }

  boolean isOptional(int index) {
    return parameters.get(index).isOptional();
  }

  /** How many of those that can be given by position must be given. */
  int required() {
    return (int) parameters.stream().limit(positional).filter(each -> !each.isOptional()).count();
  }

  boolean takesByName(String name) {
    return parameters.stream().skip(positionalOnly).anyMatch(each -> each.name().equals(name));
  }

  /** The lines that a function's documentation begins with. */
  String ofModule() {
    return function
        + "($module"
        + (text.isEmpty() ? "" : ", " + text)
        + PyMethodDef.END_OF_SIGNATURE;
  }
}
