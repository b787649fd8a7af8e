package dev.custody.processor.report;

import static java.util.stream.Collectors.joining;

import dev.custody.processor.program.At;
import java.util.Map;
import java.util.stream.Stream;

/** What is told of code that was not checked, or not fully: {@code analysis-limit}. */
public final class Unchecked {
  private static final int FRAMES_SHOWN = 12;

  private Unchecked() {}

  /**
   * A body of which something was left out.
   *
   * @param limit what, and why, in the user's words
   */
  public static Finding partly(String body, String limit, At at) {
    return finding(
        "`" + body + "` was not checked fully: " + limit,
        "split the method, or write this part more simply",
        at);
  }

  /**
   * The checker itself failed, at a body or a whole class.
   *
   * @param what what was being checked, as the user knows it
   */
  public static Finding failed(String what, Throwable cause, At at) {
    String stack =
        Stream.of(cause.getStackTrace())
            .limit(FRAMES_SHOWN)
            .map(frame -> "\n    at " + frame)
            .collect(joining());
    return finding(
        what + " was not checked: the checker failed",
        "please report this, with what follows\n    " + cause + stack,
        at);
  }

  private static Finding finding(String problem, String fix, At at) {
    return Finding.plain(Message.LIMIT, Map.of("problem", problem, "fix", fix), at);
  }
}
