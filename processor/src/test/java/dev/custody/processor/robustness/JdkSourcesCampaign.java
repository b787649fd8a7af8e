package dev.custody.processor.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JDK's own sources, with every class of theirs made a counted one. What is found in them means
 * nothing; that the checker comes through them, does.
 *
 * <p>{@code -Dcustody.campaign.modules} names modules if not all of them are wanted, {@code
 * -Dcustody.campaign.sources} the archive; it has to be that of the JDK which runs.
 */
class JdkSourcesCampaign {
  @TempDir Path work;

  @Test
  void everyModuleIsChecked() throws IOException {
    Path archive =
        Path.of(
            System.getProperty(
                "custody.campaign.sources", System.getProperty("java.home") + "/lib/src.zip"));
    assumeTrue(Files.exists(archive), "this JDK came without its sources");
    List<String> problems = new ArrayList<>();
    int findings = 0;
    for (String module : modules(archive)) {
      ModuleSources sources = ModuleSources.unpack(archive, module, work.resolve(module));
      if (sources.files().isEmpty()) {
        continue;
      }
      ModuleBuild build = ModuleBuild.of(sources);
      System.out.printf("%s: %s%n", module, build);
      findings += build.findings();
      build.failures().forEach(failure -> problems.add(module + ": " + failure));
    }
    assertThat(findings).as("findings, or nothing was checked").isPositive();
    assertThat(problems).isEmpty();
  }

  private static List<String> modules(Path archive) throws IOException {
    String named = System.getProperty("custody.campaign.modules");
    return named != null ? List.of(named.split(",")) : ModuleSources.modules(archive);
  }
}
