package dev.custody.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.runtime.AllocationFailure;
import dev.custody.runtime.Heap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortNumbersTest {
  private static final String NOTHING_LEFT =
      "# left alive: 0 objects, 0 references, 0 blocks of raw memory";

  @TempDir Path folder;

  private final Heap.Mark start = Heap.mark();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void nothingIsLeftAlive() {
    assertThat(Heap.aliveSince(start).isEmpty()).isTrue();
  }

  @Test
  void sortsTheStandardInput() {
    assertThat(runOn("3\n-1\n+2\n")).isZero();

    assertThat(out.toString().lines()).containsExactly("-1", "2", "3", NOTHING_LEFT);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void sortsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("numbers"), "10\r\n9\r\n 8 ");

    assertThat(run(file.toString())).isZero();

    assertThat(out.toString().lines()).containsExactly("8", "9", "10", NOTHING_LEFT);
  }

  @Test
  void sortsTheLargestAndTheSmallest() {
    assertThat(runOn("9223372036854775807\n-9223372036854775808")).isZero();

    assertThat(out.toString())
        .startsWith("-9223372036854775808" + System.lineSeparator() + "9223372036854775807");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          1,two,3 | line 2: 'two' is not a whole number
          1,2.0   | line 2: '2.0' is not a whole number
          1,,2    | line 2: '' is not a whole number
          1,1\t2  | line 2: '1?2' is not a whole number
          9223372036854775808 | line 1: '9223372036854775808' is out of range, \
          which is -9223372036854775808 to 9223372036854775807
          5,-9223372036854775809 | line 2: '-9223372036854775809' is out of range, \
          which is -9223372036854775808 to 9223372036854775807
          """)
  void refusesWhatIsNoNumberOfTheRange(String lines, String complaint) {
    assertThat(runOn(lines.replace(',', '\n'))).isEqualTo(2);

    assertComplaint(complaint);
  }

  @Test
  void refusesEmptyInput() {
    assertThat(runOn("")).isEqualTo(2);

    assertComplaint("there are no numbers");
  }

  @Test
  void refusesWhatIsVeryLongInAShortLine() {
    assertThat(runOn("x".repeat(10_000))).isEqualTo(2);

    assertComplaint("line 1: '" + "x".repeat(60) + "...' is not a whole number");
  }

  @Test
  void refusesAMissingFile() {
    Path file = folder.resolve("missing");

    assertThat(run(file.toString())).isEqualTo(2);

    assertThat(err.toString()).startsWith("sort-numbers: cannot read '").hasLineCount(1);
    assertThat(err.toString().strip()).endsWith("': there is no such file");
  }

  @Test
  void refusesAFolder() {
    assertThat(run(folder.toString())).isEqualTo(2);

    assertThat(err.toString()).startsWith("sort-numbers: cannot read '").hasLineCount(1);
  }

  @Test
  void refusesMoreThanOneFile() {
    assertThat(run("one", "two")).isEqualTo(2);

    assertComplaint("usage: sort-numbers [FILE]");
  }

  @Test
  void refusesInputThatCannotBeRead() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the cable is cut");
          }
        };

    assertThat(SortNumbers.run(new String[0], broken, print(out), print(err))).isEqualTo(2);

    assertComplaint("cannot read standard input: the cable is cut");
  }

  @Test
  void saysWhenItCannotWrite() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };

    assertThat(SortNumbers.run(new String[0], bytes("1"), print(broken), print(err))).isEqualTo(2);

    assertComplaint("cannot write the numbers");
  }

  @Test
  void releasesEverythingWhicheverAllocationFails() {
    int successes = 0;
    int status;
    do {
      try (AllocationFailure shortage = Heap.failAfter(successes++)) {
        status = runOn("3\n1\n2\n");
      }
      assertThat(status).isIn(0, 2);
    } while (status != 0);

    assertThat(successes).isGreaterThan(10);
    assertThat(err.toString().lines())
        .hasSize(successes - 1)
        .containsOnly("sort-numbers: MemoryError: out of memory, as ordered");
  }

  private void assertComplaint(String expected) {
    assertThat(err.toString().lines()).containsExactly("sort-numbers: " + expected);
    assertThat(out.toString()).isEmpty();
  }

  private int runOn(String input) {
    return SortNumbers.run(new String[0], bytes(input), print(out), print(err));
  }

  private int run(String... args) {
    return SortNumbers.run(args, InputStream.nullInputStream(), print(out), print(err));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static PrintStream print(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
