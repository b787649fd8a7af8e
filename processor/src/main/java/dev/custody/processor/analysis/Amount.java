package dev.custody.processor.analysis;

/** How many there are, counted up to a small number. */
record Amount(int number) {
  static final Amount NONE = new Amount(0);
  static final Amount ONE = new Amount(1);

  /** Nobody counted them. */
  static final Amount MANY = new Amount(7);

  boolean isNone() {
    return number == 0;
  }

  boolean isSeveral() {
    return number > 1;
  }

  Amount more() {
    return equals(MANY) ? this : new Amount(number + 1);
  }

  Amount less() {
    return equals(MANY) || isNone() ? this : new Amount(number - 1);
  }
}
