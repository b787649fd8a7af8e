package dev.custody.processor.report;

import dev.custody.processor.program.At;

/** A point without a source; the offset is made of the line. */
public record Point(int line, String text) implements At {
  @Override
  public int offset() {
    return line * 100;
  }
}
