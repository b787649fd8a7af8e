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
import java.util.concurrent.ConcurrentHashMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The contracts of the JDK, each file of them read when it is first needed. */
public final class Library {
  private static final String SUFFIX = ".contracts";

  /** They never change, and a build tool's JVM compiles many times. */
  private static final Map<String, Map<String, LibraryType>> PACKAGES = new ConcurrentHashMap<>();

  private final Map<TypeElement, Known> classes = new HashMap<>();

  /** Every call in a program asks for its class, and names take long to compare. */
  private record Known(boolean covered, LibraryType description) {}

  /** Whether a class belongs to the JDK, so that nothing but a contract file can describe it. */
  public boolean covers(TypeElement type) {
    return known(type).covered();
  }

  /** What is known of a class; null if nothing is. */
  public LibraryType type(TypeElement type) {
    return known(type).description();
  }

  private Known known(TypeElement type) {
    Known known = classes.get(type);
    if (known == null) {
      String name = type.getQualifiedName().toString();
      known =
          name.startsWith("java.")
              ? new Known(true, ofPackage(packageOf(type)).get(name))
              : new Known(false, null);
      classes.put(type, known);
    }
    return known;
  }

  private static String packageOf(TypeElement type) {
    Element enclosing = type.getEnclosingElement();
    while (enclosing instanceof TypeElement) {
      enclosing = enclosing.getEnclosingElement();
    }
    return ((PackageElement) enclosing).getQualifiedName().toString();
  }

  private static Map<String, LibraryType> ofPackage(String name) {
    Map<String, LibraryType> known = PACKAGES.get(name);
    if (known == null) {
      known = read(name);
      PACKAGES.put(name, known);
    }
    return known;
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
