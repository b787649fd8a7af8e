package dev.custody.examples;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.ValueError;
import java.util.List;

/** Makes a list of ints from text, one number a line. */
final class NumberReader {
  private NumberReader() {}

  /** A new list of the numbers; there must be at least one, and nothing else. */
  @Owned
  static PyList read(List<String> lines) throws BadInput, MemoryError {
    if (lines.isEmpty()) {
      throw new BadInput("there are no numbers");
    }
    PyList numbers = PyList.create(0);
    try {
      for (String line : lines) {
        append(line, numbers);
      }
    } catch (BadInput | MemoryError e) {
      numbers.decRef();
      throw e;
    }
    return numbers;
  }

  /** The list takes a reference of its own, so this method releases the one that it got. */
  private static void append(String line, @Borrowed PyList numbers) throws BadInput, MemoryError {
    PyInt number = parse(line, numbers.size() + 1);
    try {
      numbers.append(number);
    } finally {
      number.decRef();
    }
  }

  @Owned
  private static PyInt parse(String line, int lineNumber) throws BadInput, MemoryError {
    PyInt number = parseAnySize(line, lineNumber);
    try {
      number.asLong();
      return number;
    } catch (OverflowError e) {
      number.decRef();
      throw new BadInput(
          "line %d: %s is out of range, which is %d to %d"
              .formatted(lineNumber, BadInput.quote(line), Long.MIN_VALUE, Long.MAX_VALUE));
    }
  }

  @Owned
  private static PyInt parseAnySize(String line, int lineNumber) throws BadInput, MemoryError {
    try {
      return PyInt.fromString(line.strip());
    } catch (ValueError e) {
      throw new BadInput(
          "line %d: %s is not a whole number".formatted(lineNumber, BadInput.quote(line)));
    }
  }
}
