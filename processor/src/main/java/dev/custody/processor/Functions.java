package dev.custody.processor;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists the bodies of the functions and local classes that programs create. One in a {@code
 * finally} block or in an initializer occurs in several places of them and is listed once.
 */
final class Functions {
  private final List<Program> bodies = new ArrayList<>();
  private final Set<Object> listed = new HashSet<>();

  private Functions() {}

  static List<Program> in(Collection<Program> programs) {
    Functions functions = new Functions();
    for (Program program : programs) {
      functions.addThoseOf(program);
    }
    return functions.bodies;
  }

  private void addThoseOf(Program program) {
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.MakeFunction function) {
          function.bodies().forEach(this::add);
        }
      }
    }
  }

  private void add(Program body) {
    if (listed.add(body.at())) {
      bodies.add(body);
      addThoseOf(body);
    }
  }
}
