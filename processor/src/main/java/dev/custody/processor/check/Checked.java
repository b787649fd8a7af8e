package dev.custody.processor.check;

import dev.custody.processor.analysis.Verdict;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Program;

/** A body and what its analysis came to. */
public record Checked(Program program, Verdict verdict) {

  /** Whether the owning field with the given declaration belongs to this body's class. */
  boolean sees(FieldDuty duty) {
    for (OwnField field : program.fields()) {
      if (field.at().equals(duty.at())) {
        return true;
      }
    }
    return false;
  }
}
