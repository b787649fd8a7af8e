package dev.custody.processor.generate.extension;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment in the source says, as plain text.
 *
 * @param text what stands before the tags; its lines are those of the source
 * @param parameters what is said of parameters, by their names in the source
 */
record Documentation(String text, Map<String, String> parameters) {
  private static final Pattern TAG = Pattern.compile("(?m)^\\s*@(?=\\w)");
  private static final Pattern OF_PARAMETER =
      Pattern.compile("param\\s+(\\w+)\\s+(.+)", Pattern.DOTALL);
  private static final Pattern INLINE =
      Pattern.compile("\\{@(\\w+)\\s*((?:[^{}]|\\{[^{}]*})*)}", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("#?([^\\s(]+)(?:\\([^)]*\\))?(?:\\s+(.+))?");
  private static final Pattern SENTENCE = Pattern.compile("(.*?[.!?])(\\s.*)?", Pattern.DOTALL);

  /**
   * @param comment null if there is none
   */
  static Documentation of(String comment) {
    if (comment == null) {
      return new Documentation("", Map.of());
    }
    String[] parts = TAG.split("\n" + comment);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      Matcher tag = OF_PARAMETER.matcher(parts[i]);
      if (tag.matches()) {
        parameters.put(tag.group(1), plain(tag.group(2)));
      }
    }
    return new Documentation(plain(parts[0]), parameters);
  }

  private static String plain(String javadoc) {
    String text = INLINE.matcher(javadoc).replaceAll(tag -> Matcher.quoteReplacement(inline(tag)));
    return text.replaceAll("\\s*<p>\\s*", "\n\n")
        .replaceAll("\\s*<li>\\s*", "\n* ")
        .replaceAll("</?\\w[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#64;", "@")
        .replace("&amp;", "&")
        .replaceAll("(?m)^[ \t]+|[ \t]+$", "")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /** What a reader sees of an inline tag. */
  private static String inline(java.util.regex.MatchResult tag) {
    String content = tag.group(2).strip();
    String shown =
        switch (tag.group(1)) {
          case "link", "linkplain" -> link(content);
          case "inheritDoc" -> "";
          default -> content;
        };
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String link(String content) {
    Matcher parts = LINK.matcher(content);
    if (!parts.matches()) {
      return content;
    }
    return parts.group(2) != null ? parts.group(2) : parts.group(1).replace('#', '.');
  }

  /** The first sentence, on one line; empty if there is none. */
  String sentence() {
    Matcher sentence = SENTENCE.matcher(text.split("\n\n", 2)[0]);
    String first = sentence.matches() ? sentence.group(1) : text.split("\n\n", 2)[0];
    return first.replaceAll("\\s+", " ");
  }
}
