package dev.custody.processor.contract.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.processor.contract.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract files are readable and speak of methods that exist. */
class LibraryFilesTest {
  private static final Path FILES =
      Path.of("src/main/resources/dev/custody/processor/contract/library");

  @Test
  void everyLineDescribesAMethodOfTheJdk() {
    Compiled.look(
        environment -> {
          Set<String> unknown = new TreeSet<>();
          for (LibraryType type : types()) {
            unknown.addAll(undescribed(type, environment.getElementUtils()));
          }
          if (Runtime.version().feature() >= 21) {
            assertThat(unknown).isEmpty();
          } else {
            assertThat(unknown).allMatch(LibraryFilesTest::cameWithSequencedCollections);
          }
        },
        "class Any {}");
  }

  private static boolean cameWithSequencedCollections(String method) {
    return method.matches(
        ".*Sequenced.*|.*(add|get|remove|poll|put)(First|Last)\\(.*|.*reversed\\(.*"
            + "|.*startVirtualThread.*");
  }

  private static List<String> undescribed(LibraryType type, Elements elements) {
    TypeElement element = elements.getTypeElement(type.name());
    if (element == null) {
      return List.of(type.name());
    }
    List<String> unknown = new ArrayList<>();
    for (LibraryMethod method : type.methods()) {
      // What is said of constructors holds for subtypes, too.
      boolean known =
          method.name().equals("new")
              || element.getEnclosedElements().stream()
                  .anyMatch(member -> describes(method, member));
      if (!known) {
        unknown.add(type.name() + "." + method.name() + "(" + method.parameters() + ")");
      }
    }
    type.contents().stream()
        .filter(
            content ->
                element.getTypeParameters().stream()
                    .noneMatch(each -> each.getSimpleName().contentEquals(content)))
        .forEach(content -> unknown.add(type.name() + "<" + content + ">"));
    return unknown;
  }

  private static boolean describes(LibraryMethod method, Element member) {
    return member instanceof ExecutableElement executable && method.describes(executable);
  }

  private static List<LibraryType> types() {
    List<LibraryType> types = new ArrayList<>();
    try (var files = Files.list(FILES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        var read = LibraryFileReader.read(name, Files.readAllLines(file));
        assertThat(read).isNotEmpty();
        String itsPackage = name.replaceFirst("\\.contracts$", "");
        assertThat(read.keySet())
            .allMatch(type -> type.replaceFirst("\\.[A-Z].*", "").equals(itsPackage));
        types.addAll(read.values());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return types;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.List<E> has E",
        "  add(E swallowed)",
        "  add(E stored",
        "  get(int) -> something",
        "  get(int) -> element, maybe when empty"
      })
  void whatIsNotUnderstoodIsNamedWithItsLine(String line) {
    assertThatThrownBy(() -> LibraryFileReader.read("a.contracts", List.of("# first", line)))
        .hasMessageContaining("a.contracts:2: not understood: ");
  }
}
