package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;

/**
 * An argument of a function.
 *
 * @param type the object type that it must have; null if there is none to be checked
 * @param stolen whether the Java method takes a reference over, which it gets one of its own for
 * @param absent what stands for it if it is not given, as a Java expression; null if it must be
 */
record Argument(String name, Unit unit, ClassName type, boolean stolen, String absent) {

  /** The units of CPython's argument formats that Java types are converted with. */
  enum Unit {
    OBJECT("O"),
    OBJECT_OF_TYPE("O!"),
    TEXT("s"),
    TEXT_OR_NONE("z"),
    INT("i"),
    LONG("l"),
    TRUTH("p");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  boolean isOptional() {
    return absent != null;
  }

  /** As it stands in the function's signature. */
  String signature() {
    if (!isOptional()) {
      return name;
    }
    String python =
        switch (absent) {
          case "null" -> "None";
          case "true" -> "True";
          case "false" -> "False";
          default -> absent.endsWith("L") ? absent.substring(0, absent.length() - 1) : absent;
        };
    return name + "=" + python;
  }
}
