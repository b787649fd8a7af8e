package dev.custody.processor.soundness;

import java.nio.file.Path;

/**
 * A campaign from the command line, which goes on where it was interrupted:
 *
 * <pre>java -cp CLASSPATH dev.custody.processor.soundness.RunCampaign PROGRAMS [SEED [FILE]]</pre>
 */
final class RunCampaign {
  private RunCampaign() {}

  public static void main(String[] arguments) {
    int programs = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path file = arguments.length > 2 ? Path.of(arguments[2]) : null;
    Tally tally = file == null ? new Tally() : Tally.read(file);
    Campaign campaign = new Campaign(tally, Integer.getInteger("soundness.shrunk", 2));
    int printed = 0;
    int before = tally.batches();
    long began = System.nanoTime();
    while (tally.batches() * Campaign.BATCH < programs) {
      campaign.batch(seed * 1_000_003 + tally.batches());
      if (file != null) {
        tally.write(file);
      }
      for (; printed < campaign.smallest().size(); printed++) {
        System.out.println(Campaign.describe(campaign.smallest().get(printed)));
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      int done = (tally.batches() - before) * Campaign.BATCH;
      System.out.printf("%s; %.0f a second%n", tally.line(), done / seconds);
    }
    System.out.println(tally);
    System.exit(tally.count("wrong, accepted") == 0 ? 0 : 1);
  }
}
