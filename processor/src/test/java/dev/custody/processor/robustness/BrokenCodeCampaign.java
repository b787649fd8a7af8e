package dev.custody.processor.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Damaged code in quantity. {@code -Dcustody.campaign.size} says how many damages, {@code
 * -Dcustody.campaign.from} the number of the first.
 */
class BrokenCodeCampaign {
  private static final int PORTION = 100;

  @Test
  void damagedFilesDoNoHarm() {
    int from = Integer.getInteger("custody.campaign.from", 0);
    int size = Integer.getInteger("custody.campaign.size", 5000);
    int withFindings = 0;
    Map<String, String> problems = new TreeMap<>();
    for (int done = 0; done < size; done += PORTION) {
      BrokenCode run = BrokenCode.run(from + done, Math.min(PORTION, size - done));
      System.out.printf("damages %d to %d: %s%n", from + done, from + done + PORTION - 1, run);
      problems.putAll(run.problems());
      withFindings += run.withFindings();
    }
    assertThat(withFindings).isPositive();
    assertThat(problems).isEmpty();
  }
}
