package dev.custody.processor.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * What the declaration of a module silences in all of its classes. Whether something silences
 * nothing is known when all of them were checked. Only source carries the annotation, so that a
 * build which does not compile the declaration has none.
 */
final class ModuleSuppressions {
  private final Set<Element> modules = new LinkedHashSet<>();
  private final Set<Used> used = new LinkedHashSet<>();

  private record Used(Element module, String what) {}

  /** Whether the module of a class silences a finding in it. */
  boolean silence(Key key, Element type) {
    Element module = moduleOf(type);
    if (module == null) {
      return false;
    }
    List<String> silencing =
        Suppressions.values(module).stream()
            .filter(what -> Suppressions.silences(what, key))
            .toList();
    silencing.forEach(what -> used.add(new Used(module, what)));
    return !silencing.isEmpty();
  }

  /** A class was checked. */
  void met(Element type) {
    Element module = moduleOf(type);
    if (module != null) {
      modules.add(module);
    }
  }

  /** Tells what silenced nothing in any class. */
  void unused(BiConsumer<Element, String> unused) {
    for (Element module : modules) {
      for (String what : Suppressions.values(module)) {
        if (Suppressions.concernsUs(what) && !used.contains(new Used(module, what))) {
          unused.accept(module, what);
        }
      }
    }
  }

  private static Element moduleOf(Element type) {
    Element element = type;
    while (element != null && element.getKind() != ElementKind.MODULE) {
      element = element.getEnclosingElement();
    }
    return element;
  }
}
