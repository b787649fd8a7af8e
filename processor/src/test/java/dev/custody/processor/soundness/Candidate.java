package dev.custody.processor.soundness;

/** A generated program: a method's contract and its body. */
record Candidate(Promise promise, Node body) {

  /** What the method promises of its result and of the parameter {@code given}. */
  enum Promise {
    NOTHING("void", "@Steals"),
    OWNED("Buf", "@Steals"),
    BORROWED("@Borrowed(from = {\"this\", \"pool\"}) Buf", "@Steals"),
    ON_SUCCESS("void", "@Steals(when = When.ON_SUCCESS)"),
    IF_TRUE("boolean", "@Steals(when = When.IF_TRUE)"),
    IF_ZERO("int", "@Steals(when = When.IF_ZERO)");

    private final String result;
    private final String given;

    Promise(String result, String given) {
      this.result = result;
      this.given = given;
    }

    String result() {
      return result;
    }

    String given() {
      return given;
    }

    /** What is returned at the end of a body that returns nothing there. */
    String fallback() {
      return switch (this) {
        case NOTHING, ON_SUCCESS -> "";
        case OWNED, BORROWED -> "null";
        case IF_TRUE -> "false";
        case IF_ZERO -> "-1";
      };
    }

    char type() {
      return switch (this) {
        case NOTHING, ON_SUCCESS -> 'v';
        case OWNED, BORROWED -> 'r';
        case IF_TRUE -> 'b';
        case IF_ZERO -> 'n';
      };
    }
  }

  Candidate with(Node other) {
    return new Candidate(promise, other);
  }

  int size() {
    return body.size();
  }
}
