package dev.custody.processor.generate;

import com.palantir.javapoet.JavaFile;
import java.util.List;

/** What became of a wish for generated code. */
public sealed interface Generation {

  /** A source file, whole. */
  record Source(JavaFile file) implements Generation {}

  /** Nothing, and why. */
  record Refused(List<Objection> objections) implements Generation {
    public Refused {
      objections = List.copyOf(objections);
    }
  }
}
