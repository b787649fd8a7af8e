package dev.custody.benchmarks.compiletime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What javac is run with. */
enum Variant {
  PLAIN("plain javac"),
  NOTHING("a processor that does nothing"),
  CUSTODY("Custody"),
  RESOURCE_LEAK("Resource Leak Checker"),
  ERROR_PRONE("Error Prone with NullAway");

  /** What Error Prone and the Checker Framework ask for, as their manuals say. */
  private static final List<String> INTERNALS =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private final String title;

  Variant(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether it needs jars that only the profile {@code compile-time} brings. */
  boolean isForeign() {
    return this == RESOURCE_LEAK || this == ERROR_PRONE;
  }

  /** The options of javac, without those that all variants share. */
  List<String> options() {
    return switch (this) {
      case PLAIN -> List.of("-proc:none");
      case NOTHING, CUSTODY -> List.of();
      case RESOURCE_LEAK ->
          List.of(
              "-processor",
              "org.checkerframework.checker.resourceleak.ResourceLeakChecker",
              "-Awarns");
      case ERROR_PRONE ->
          List.of(
              "-proc:none",
              "-XDcompilePolicy=simple",
              "--should-stop=ifError=FLOW",
              "-Xplugin:ErrorProne -Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages=bench");
    };
  }

  List<Path> processorPath(Tools tools) {
    return switch (this) {
      case PLAIN -> List.of();
      case NOTHING -> tools.nothing();
      case CUSTODY -> tools.custody();
      case RESOURCE_LEAK -> tools.checkerFramework();
      case ERROR_PRONE -> tools.errorProne();
    };
  }

  List<String> jvmOptions() {
    List<String> options = new ArrayList<>();
    if (isForeign()) {
      for (String name : INTERNALS) {
        options.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
      }
      options.add("--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED");
      options.add("--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
    }
    return options;
  }
}
