package dev.custody.processor.generate.extension;

import dev.custody.processor.declaration.Violation;
import dev.custody.processor.generate.Objection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/** Collects what stands in the way of a module. */
final class Objections {
  private final List<Objection> all = new ArrayList<>();

  /**
   * @param words the placeholders of the refusal, each followed by what it stands for
   */
  void add(Element element, Refusal refusal, String... words) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      named.put(words[i], words[i + 1]);
    }
    all.add(refusal.of(element, named));
  }

  /** A declaration that breaks a rule, and so says nothing that could be carried out. */
  void add(Violation violation) {
    all.add(Objection.to(violation));
  }

  List<Objection> all() {
    return List.copyOf(all);
  }
}
