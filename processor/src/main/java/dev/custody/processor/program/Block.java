package dev.custody.processor.program;

import java.util.List;

/** Steps that run one after the other, and what comes after them. */
public record Block(int number, List<Step> steps, Terminator end) {
  public Block {
    steps = List.copyOf(steps);
  }
}
