package dev.custody.processor.contract.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The contracts of the JDK, each file of them read when it is first needed. */
public final class Library {
  private static final String SUFFIX = ".contracts";

  private final Map<String, Map<String, LibraryType>> packages = new HashMap<>();

  /** Whether a class belongs to the JDK, so that nothing but a contract file can describe it. */
  public boolean covers(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  /** What is known of a class; null if nothing is. */
  public LibraryType type(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (!name.startsWith("java.")) {
      return null;
    }
    return packages.computeIfAbsent(packageOf(type), Library::read).get(name);
  }

  private static String packageOf(TypeElement type) {
    Element enclosing = type.getEnclosingElement();
    while (enclosing instanceof TypeElement) {
      enclosing = enclosing.getEnclosingElement();
    }
    return ((PackageElement) enclosing).getQualifiedName().toString();
  }

  private static Map<String, LibraryType> read(String name) {
    String file = name + SUFFIX;
    try (InputStream resource = Library.class.getResourceAsStream(file)) {
      if (resource == null) {
        return Map.of();
      }
      var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().toList();
      return LibraryFileReader.read(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
