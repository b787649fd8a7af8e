package dev.custody.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each build is refused for exactly what its sources are marked with, and for nothing else. */
class UserBuildsIT {

  @Test
  void aCorrectProgramCompilesInSilence() throws Exception {
    UserBuild build = UserBuild.run("clean", "compile");

    assertThat(build.output()).contains("BUILD SUCCESS").doesNotContain("[WARNING]", "custody:");
    assertThat(build.succeeded()).isTrue();
  }

  @Test
  void aLeakIsRefusedWhereTheReferenceWasAcquired() throws Exception {
    assertRefusedAsMarked(UserBuild.run("leak", "compile"));
  }

  @Test
  void aNamedModuleIsChecked() throws Exception {
    assertRefusedAsMarked(UserBuild.run("module", "compile"));
  }

  @Test
  void anotherProcessorWorksBesideTheChecker() throws Exception {
    UserBuild build = UserBuild.run("beside", "compile");

    assertThat(build.project().resolve("target/classes/META-INF/services/java.lang.Runnable"))
        .hasContent("org.example.Desk");
    assertRefusedAsMarked(build);
  }

  @Test
  void whatLombokWritesIsUnderstoodAndNotHeldAgainstAnybody() throws Exception {
    assertRefusedAsMarked(UserBuild.run("lombok", "compile"));
  }

  @Test
  void whatOtherProcessorsGenerateIsNotReported() throws Exception {
    assertRefusedAsMarked(UserBuild.run("generated", "compile"));
  }

  @Test
  void aClientIsHeldToTheContractInTheJarItIsCompiledAgainst() throws Exception {
    UserBuild build = UserBuild.run("jar", "package");

    assertThat(build.output())
        .containsPattern("library .*SUCCESS")
        .containsPattern("client .*FAIL");
    assertRefusedAsMarked(build);
  }

  private static void assertRefusedAsMarked(UserBuild build) throws Exception {
    assertThat(build.findings()).as(build.output()).isEqualTo(build.marks());
    assertThat(build.succeeded()).isFalse();
  }
}
