package dev.custody.processor.infer;

import dev.custody.processor.program.Value;

/** What a local variable says of an own field as long as neither is written. */
sealed interface Meaning {
  /** The field it speaks of; null if of none. */
  String field();

  /** It holds what the field holds. */
  record Content(String field) implements Meaning {}

  /** The container in the field is empty if it has the value: {@code isEmpty()}, {@code poll()}. */
  record Answer(String field, Value whenEmpty) implements Meaning {}

  /** It holds null. */
  record Nothing() implements Meaning {
    @Override
    public String field() {
      return null;
    }
  }
}
