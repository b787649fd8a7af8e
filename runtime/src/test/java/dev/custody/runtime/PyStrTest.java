package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.MemoryError;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyStrTest {
  @Test
  void givesBackItsText() throws MemoryError {
    PyStr text = PyStr.fromString("Grüße");

    assertThat(text.asString()).isEqualTo("Grüße");
    assertThat(text.type().name()).isEqualTo("str");

    text.decRef();
  }

  @Test
  void writesItselfOnOneLine() throws MemoryError {
    PyStr text = PyStr.fromString("it's\n\ta \\ \r\u0007");

    assertThat(text.repr()).isEqualTo("'it\\'s\\n\\ta \\\\ \\r\\x07'");

    text.decRef();
  }

  @Test
  void theDeadHaveNoText() throws MemoryError {
    PyStr text = PyStr.fromString("late");
    text.decRef();

    assertThatThrownBy(text::asString)
        .isInstanceOf(DeadObjectError.class)
        .hasMessageContaining("str.asString");
  }
}
