package dev.custody.processor.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which words in braces stand for others. */
record Template(String text) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  /** The text with these words instead. */
  String filled(Map<String, String> arguments) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(argument(found.group(1), arguments)));
  }

  private static String argument(String name, Map<String, String> arguments) {
    String argument = arguments.get(name);
    if (argument == null) {
      throw new IllegalArgumentException("no argument for " + name);
    }
    return argument;
  }
}
