package dev.custody.processor.generate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/**
 * Why something cannot be generated, and how to put it right, with placeholders as {@code {name}}.
 */
public record RefusalText(String problem, String fix) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  /**
   * @param words what the placeholders stand for
   */
  public Objection of(Element element, Map<String, String> words) {
    return new Objection(element, fill(problem, words), fill(fix, words));
  }

  private static String fill(String template, Map<String, String> words) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(words.get(found.group(1))));
  }
}
