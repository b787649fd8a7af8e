package dev.custody.processor.lower;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Types of the JDK by their names; javac looks for them in all modules whenever it is asked. */
final class PlatformTypes {
  private final Elements elements;
  private final Map<String, TypeMirror> known = new HashMap<>();

  PlatformTypes(Elements elements) {
    this.elements = elements;
  }

  TypeMirror named(String name) {
    TypeMirror type = known.get(name);
    if (type == null) {
      type = elements.getTypeElement(name).asType();
      known.put(name, type);
    }
    return type;
  }
}
