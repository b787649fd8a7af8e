package dev.custody.processor.generate.managed;

import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.Map;

/** Names of the local variables of a handle's method. None of them is a parameter's. */
final class LocalNames {
  private final NameAllocator names = new NameAllocator();
  private final Map<String, String> granted = new HashMap<>();

  LocalNames(ManagedMethod method) {
    method.parameters().forEach(each -> names.newName(each.name(), each));
  }

  /** One that whoever wishes for the same name shares. */
  String shared(String wish) {
    return granted.computeIfAbsent(wish, names::newName);
  }

  /** One of what is made of a parameter; nobody else gets it. */
  String made(String prefix, ManagedParameter parameter) {
    String name = parameter.name();
    return names.newName(prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1));
  }
}
