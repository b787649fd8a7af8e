package dev.custody.processor.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.soundness.Judged.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short campaign, always the same; the profile {@code soundness} runs a long one. */
class SoundnessTest {
  private static final long SEED = 1;
  private static final int BATCHES = 2;

  @Test
  void whatIsAcceptedIsRight() {
    System.out.println("soundness: seed " + SEED);
    Tally tally = new Tally();
    Campaign campaign = new Campaign(tally, 0);
    for (int i = 0; i < BATCHES; i++) {
      campaign.batch(SEED + i);
    }
    System.out.println("soundness: " + tally.line());
    List<String> accepted =
        campaign.unsound().stream().map(Shrinker::shrink).map(Campaign::describe).toList();
    assertThat(accepted).isEmpty();
    assertThat(tally.count("wrong, rejected")).isGreaterThan(50);
    assertThat(tally.count("right, accepted")).isGreaterThan(150);
    assertThat(tally.count("right, rejected")).isLessThan(20);
  }

  @Test
  void failuresAreFoundAndShrunk() {
    Node leaking = Node.block(Node.declare("r0", Calls.alloc()), Discarding.work());
    Candidate wrong = new Candidate(Candidate.Promise.IF_TRUE, leaking);
    Judged judged = Judged.all(List.of(wrong)).get(0);
    assertThat(judged.isWrong()).isTrue();
    assertThat(judged.keys()).containsExactly("leak");
    Judged blind = new Judged(wrong, List.of(), judged.shown());
    assertThat(blind.failure()).contains(Failure.ACCEPTED_WRONG);
  }
}
