package dev.custody.processor.declaration;

import dev.custody.processor.contract.ArgumentContract;

/** Names positions of contracts in messages. */
final class Positions {
  private Positions() {}

  static String inWords(int position) {
    return switch (position) {
      case ArgumentContract.THIS -> "`this`";
      case ArgumentContract.RESULT -> "the new object";
      case 0 -> "the first parameter";
      case 1 -> "the second parameter";
      default -> "parameter " + (position + 1);
    };
  }
}
