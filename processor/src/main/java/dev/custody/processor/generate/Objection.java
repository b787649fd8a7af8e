package dev.custody.processor.generate;

import dev.custody.processor.report.Message;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * A reason why nothing can be generated.
 *
 * @param element where the reason lies
 * @param words what the placeholders of the message stand for
 */
public record Objection(Element element, Message message, Map<String, String> words) {
  public Objection {
    words = Map.copyOf(words);
  }
}
