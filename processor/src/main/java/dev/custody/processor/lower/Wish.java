package dev.custody.processor.lower;

import dev.custody.processor.program.Local;

/**
 * What is wanted of an expression's value.
 *
 * @param value whether the value is needed; otherwise the expression stands for its effects
 * @param target the variable that the value should go to; null for any local
 */
record Wish(boolean value, Local target) {
  static final Wish NOTHING = new Wish(false, null);
  static final Wish ANY = new Wish(true, null);

  static Wish into(Local target) {
    return new Wish(true, target);
  }
}
