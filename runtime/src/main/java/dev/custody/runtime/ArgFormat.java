package dev.custody.runtime;

import dev.custody.runtime.error.TypeError;
import java.util.ArrayList;
import java.util.List;

/**
 * A format for arguments, taken apart.
 *
 * @param function what to call the function in messages
 * @param complaint replaces messages about the count of arguments; null if none was given
 * @param units one for each argument, the optional ones included
 * @param required how many of them must be there
 */
record ArgFormat(
    String function, @Nullable String complaint, List<FormatUnit> units, int required) {

  static ArgFormat of(String format) {
    String function = "function";
    String complaint = null;
    String codes = format;
    int colon = format.indexOf(':');
    int semicolon = format.indexOf(';');
    if (colon >= 0) {
      function = format.substring(colon + 1) + "()";
      codes = format.substring(0, colon);
    } else if (semicolon >= 0) {
      complaint = format.substring(semicolon + 1);
      codes = format.substring(0, semicolon);
    }
    List<FormatUnit> units = new ArrayList<>();
    int required = -1;
    for (int i = 0; i < codes.length(); ) {
      if (codes.charAt(i) == '|') {
        required = units.size();
        i++;
      } else {
        FormatUnit unit = FormatUnit.at(i, codes);
        units.add(unit);
        i += unit.length();
      }
    }
    return new ArgFormat(
        function, complaint, List.copyOf(units), required < 0 ? units.size() : required);
  }

  /** Refuses a call with so many arguments, unless it is right. */
  void requireCount(int given) throws TypeError {
    if (given >= required && given <= units.size()) {
      return;
    }
    if (complaint != null) {
      throw new TypeError(complaint);
    }
    int limit = given < required ? required : units.size();
    String bound = required == units.size() ? "exactly" : given < required ? "at least" : "at most";
    throw new TypeError(
        units.isEmpty()
            ? "%s takes no arguments (%d given)".formatted(function, given)
            : "%s takes %s %d argument%s (%d given)"
                .formatted(function, bound, limit, limit == 1 ? "" : "s", given));
  }

  /** What to call the argument at an index, as {@code sort() argument 1}. */
  String position(int index) {
    String argument = "argument " + (index + 1);
    return function.endsWith(")") ? function + " " + argument : argument;
  }
}
