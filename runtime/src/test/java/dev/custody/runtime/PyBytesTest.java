package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.MemoryError;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyBytesTest {
  @Test
  void doesNotChange() throws MemoryError {
    byte[] given = {1, 2};
    PyBytes bytes = PyBytes.fromBytes(given);

    given[0] = 9;
    bytes.asBytes()[1] = 9;

    assertThat(bytes.asBytes()).containsExactly(1, 2);
    assertThat(bytes.size()).isEqualTo(2);
    bytes.decRef();
  }

  @Test
  void isWrittenAsPythonDoes() throws MemoryError {
    PyBytes bytes = PyBytes.fromBytes(new byte[] {'a', '\n', '\'', '\\', 0, -1, '~', 127});
    PyBytes empty = PyBytes.fromBytes(new byte[0]);

    assertThat(bytes.repr()).isEqualTo("b'a\\n\\'\\\\\\x00\\xff~\\x7f'");
    assertThat(empty.repr()).isEqualTo("b''");

    bytes.decRef();
    empty.decRef();
  }

  @Test
  void theDeadHaveNone() throws MemoryError {
    PyBytes late = PyBytes.fromBytes(new byte[0]);
    late.decRef();

    assertThatThrownBy(late::asBytes).isInstanceOf(DeadObjectError.class);
  }
}
