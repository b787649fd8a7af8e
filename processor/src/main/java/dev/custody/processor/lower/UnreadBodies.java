package dev.custody.processor.lower;

import dev.custody.processor.program.At;

/** Is told which bodies have no program although they may touch what is tracked. */
public interface UnreadBodies {

  /** Javac found an error in a body, so that what it means is not known. */
  void refused();

  /** The lowering failed at a body. */
  void failed(String body, Throwable cause, At at);
}
