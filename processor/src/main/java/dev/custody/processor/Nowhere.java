package dev.custody.processor;

import dev.custody.processor.program.At;

/** The place of what is reported at an element, which knows its place itself. */
enum Nowhere implements At {
  INSTANCE;

  @Override
  public int line() {
    return 0;
  }

  @Override
  public int offset() {
    return 0;
  }

  @Override
  public String text() {
    return "";
  }
}
