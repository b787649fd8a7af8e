package dev.custody.processor.report;

import dev.custody.processor.program.At;
import java.util.List;
import java.util.Map;

/**
 * One thing to be reported: a value, which says nothing about how it is shown.
 *
 * @param arguments what the placeholders of the message stand for
 * @param at where it is reported
 * @param site where the reference came from; one report per site and key is made in a method
 * @param chain the chain of custody, in order and in full; empty where there is none
 */
public record Finding(
    Message message, Map<String, String> arguments, At at, At site, List<Label> chain) {

  public Finding {
    arguments = Map.copyOf(arguments);
    chain = List.copyOf(chain);
  }

  /** A finding that is about a declaration and has no history. */
  public static Finding plain(Message message, Map<String, String> arguments, At at) {
    return new Finding(message, arguments, at, at, List.of());
  }

  public Key key() {
    return message.key();
  }
}
