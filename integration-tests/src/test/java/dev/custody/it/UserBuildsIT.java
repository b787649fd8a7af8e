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
}
