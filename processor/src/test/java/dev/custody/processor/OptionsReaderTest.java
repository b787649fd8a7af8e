package dev.custody.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.lower.ExceptionPolicy;
import dev.custody.processor.report.Key;
import dev.custody.processor.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsReaderTest {
  private final List<String> problems = new ArrayList<>();

  @Test
  void withoutOptionsTheDefaultsHold() {
    Options options = read(Map.of("another.processor", "x"));
    assertThat(options).isEqualTo(Options.DEFAULT);
    assertThat(options.severities().of(Key.LEAK)).isEqualTo(Severity.ERROR);
    assertThat(options.severities().of(Key.ANALYSIS_LIMIT)).isEqualTo(Severity.WARNING);
    assertThat(problems).isEmpty();
  }

  @Test
  void everyOptionIsRead() {
    Options options =
        read(
            Map.of(
                "custody.severity", "leak:warning, stale-field:off",
                "custody.exceptions", "all",
                "custody.strict", "true",
                "custody.unusedSuppressions", "true",
                "custody.dump", "Sorter.sort,Main.main"));
    assertThat(problems).isEmpty();
    assertThat(options.severities().of(Key.LEAK)).isEqualTo(Severity.WARNING);
    assertThat(options.severities().of(Key.STALE_FIELD)).isEqualTo(Severity.OFF);
    assertThat(options.severities().of(Key.NULL_RELEASE)).isEqualTo(Severity.ERROR);
    assertThat(options.exceptions()).isEqualTo(ExceptionPolicy.ALL);
    assertThat(options.strict()).isTrue();
    assertThat(options.unusedSuppressions()).isTrue();
    assertThat(options.dump()).containsExactlyInAnyOrder("Sorter.sort", "Main.main");
  }

  @Test
  void anUnknownOptionNamesTheNearestAndTheLegalOnes() {
    read(Map.of("custody.serverity", "leak:off"));
    assertThat(problems)
        .containsExactly(
            "-Acustody.serverity is no option (did you mean `-Acustody.severity`?); legal:"
                + " -Acustody.severity, -Acustody.exceptions, -Acustody.strict,"
                + " -Acustody.models, -Acustody.unusedSuppressions, -Acustody.dump");
  }

  @Test
  void anUnknownValueNamesTheNearestAndTheLegalOnes() {
    assertThat(read(Map.of("custody.exceptions", "non"))).isEqualTo(Options.DEFAULT);
    assertThat(problems)
        .containsExactly(
            "-Acustody.exceptions: `non` is no legal value (did you mean `none`?); legal:"
                + " declared, all, none");
  }

  @Test
  void anUnknownKeyOrLevelIsNamed() {
    read(Map.of("custody.severity", "leek:off,leak:wraning,leak"));
    assertThat(problems).hasSize(3);
    assertThat(problems.get(0)).contains("`leek`", "did you mean `leak`?", "use-after-steal");
    assertThat(problems.get(1)).contains("`wraning`", "did you mean `warning`?");
    assertThat(problems.get(2)).contains("`leak` is not of the form KEY:LEVEL");
  }

  @Test
  void aKeyHasOneLevel() {
    read(Map.of("custody.severity", "leak:off,leak:error"));
    assertThat(problems).containsExactly("-Acustody.severity names `leak` more than once");
  }

  @Test
  void aValueIsNeverMissing() {
    read(Map.of("custody.severity", ""));
    read(Map.of("custody.dump", " "));
    read(Map.of("custody.strict", ""));
    assertThat(problems).hasSize(3);
    assertThat(problems.get(0))
        .startsWith("-Acustody.severity: a value is missing; it is a list of KEY:LEVEL, where KEY")
        .contains("leak-on-exception", "error, warning, off");
    assertThat(problems.get(1)).contains("a value is missing; it is a list of Class.method");
    assertThat(problems.get(2))
        .isEqualTo("-Acustody.strict: a value is missing; legal: true, false");
  }

  @Test
  void anEntryIsNeverEmpty() {
    read(Map.of("custody.dump", "A.a,,B.b"));
    assertThat(problems)
        .containsExactly("-Acustody.dump: `A.a,,B.b` has an empty entry; each is Class.method");
  }

  @Test
  void thePrefixAloneIsNoOption() {
    read(Map.of("custody", "true"));
    assertThat(problems).singleElement().asString().startsWith("-Acustody is no option");
  }

  @Test
  void truthIsWrittenOut() {
    read(Map.of("custody.strict", "yes"));
    assertThat(problems)
        .containsExactly("-Acustody.strict: `yes` is no legal value; legal: true, false");
  }

  @Test
  void capitalsAreNoOtherLettersToWhoeverMeansOne() {
    read(Map.of("custody.strict", "TRUE"));
    read(Map.of("custody.exceptions", "ALL"));
    read(Map.of("custody.severity", "LEAK:OFF"));
    assertThat(problems).hasSize(4);
    assertThat(problems.get(0)).contains("did you mean `true`?");
    assertThat(problems.get(1)).contains("did you mean `all`?");
    assertThat(problems.get(2)).contains("did you mean `leak`?");
    assertThat(problems.get(3)).contains("did you mean `off`?");
  }

  @Test
  void oneOptionThatIsWrongLeavesTheOthers() {
    Options options =
        read(Map.of("custody.strict", "maybe", "custody.severity", "leek:off,stale-field:off"));
    assertThat(problems).hasSize(2);
    assertThat(options.strict()).isFalse();
    assertThat(options.severities().of(Key.STALE_FIELD)).isEqualTo(Severity.OFF);
  }

  @Test
  void onlyOneWayToFollowExceptions() {
    assertThat(read(Map.of("custody.exceptions", "all,none"))).isEqualTo(Options.DEFAULT);
    assertThat(problems)
        .containsExactly(
            "-Acustody.exceptions: `all,none` is no legal value; legal: declared, all, none");
  }

  @Test
  void contractFilesAreRefusedAsLongAsTheyCannotBeRead() {
    read(Map.of("custody.models", "netty.txt"));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).contains("cannot read contract files");
  }

  private Options read(Map<String, String> given) {
    return new OptionsReader(problems::add).read(given);
  }
}
