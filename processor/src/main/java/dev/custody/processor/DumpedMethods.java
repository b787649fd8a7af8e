package dev.custody.processor;

import java.util.Set;
import java.util.TreeSet;

/** The methods whose programs the user wants to see, and which of the names have met no method. */
final class DumpedMethods {
  private static final String CONSTRUCTOR = "new ";

  private final Set<String> names;
  private final Set<String> unmet;

  DumpedMethods(Set<String> names) {
    this.names = names;
    this.unmet = new TreeSet<>(names);
  }

  /**
   * Whether the user asked for this program. Its name says nothing of packages and outer classes,
   * so they are not looked at.
   *
   * @param program its name, {@code Class.method} or {@code new Class}
   */
  boolean include(String program) {
    String method = "." + called(program);
    boolean included = false;
    for (String name : names) {
      String asked = "." + called(name);
      if (method.endsWith(asked) || asked.endsWith(method)) {
        unmet.remove(name);
        included = true;
      }
    }
    return included;
  }

  /** The names that were no method's, so far. */
  Set<String> unmet() {
    return unmet;
  }

  /** A constructor is called as its class once more; {@code new Class} is what dumps say. */
  private static String called(String name) {
    if (!name.startsWith(CONSTRUCTOR)) {
      return name;
    }
    String type = name.substring(CONSTRUCTOR.length());
    return type + "." + type.substring(type.lastIndexOf('.') + 1);
  }
}
