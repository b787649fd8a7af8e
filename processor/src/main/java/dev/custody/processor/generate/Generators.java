package dev.custody.processor.generate;

import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.generate.extension.ExtensionGenerator;
import dev.custody.processor.generate.managed.ManagedGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * All kinds of generated code. A class that mentions what is not there yet, because a processor is
 * about to write it, waits for the next round.
 */
public final class Generators {
  private static final Set<String> ANNOTATIONS =
      Set.of(ManagedGenerator.ANNOTATION, ExtensionGenerator.ANNOTATION);

  private static final RefusalText NAME_TAKEN =
      new RefusalText(
          "what was generated for `{name}` could not be written: there is a class `{taken}` already",
          "give that class another name; another processor may generate it");
  private static final RefusalText NOT_WRITTEN =
      new RefusalText(
          "what was generated for `{name}` could not be written: {reason}",
          "see whether the directory for generated sources is there, has room and may be written"
              + " to");

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final List<Generator> generators;

  /** Names, since the elements of one round are not those of the next. */
  private final Set<Waiting> waiting = new LinkedHashSet<>();

  private record Waiting(Generator generator, String type) {}

  /**
   * @param strict whether public API has to say its contracts itself
   */
  public Generators(ProcessingEnvironment environment, boolean strict) {
    DeclaredContracts contracts =
        new DeclaredContracts(environment.getElementUtils(), environment.getTypeUtils());
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.generators =
        List.of(
            new ManagedGenerator(environment, contracts, strict),
            new ExtensionGenerator(environment, contracts, strict));
  }

  /** Whether any of the annotations that a round has met asks for code. */
  public static boolean areAskedFor(Set<? extends TypeElement> annotations) {
    return annotations.stream()
        .anyMatch(each -> ANNOTATIONS.contains(each.getQualifiedName().toString()));
  }

  /**
   * Writes what a round asks for; returns what stood in the way.
   *
   * @param annotations those that the round has met: to look for others among all elements is slow
   */
  public List<Objection> generate(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<Objection> objections = new ArrayList<>();
    Set<Waiting> due = new LinkedHashSet<>(waiting);
    waiting.clear();
    for (Generator generator : generators) {
      annotated(generator, annotations, round)
          .forEach(type -> due.add(new Waiting(generator, type.getQualifiedName().toString())));
    }
    boolean any = generate(due, type -> Set.of(), objections);
    if (!any && !due.isEmpty()) {
      // They may be waiting for each other.
      Map<PackageElement, Set<String>> names = namesOf(due);
      generate(due, type -> names.get(elements.getPackageOf(type)), objections);
    }
    waiting.addAll(due);
    return objections;
  }

  /**
   * Generates for the types that mention nothing which is missing, and takes them out.
   *
   * @param awaited what a type may mention though it is not there, beside what is generated for it
   * @return whether there was any
   */
  private boolean generate(
      Set<Waiting> due, Function<TypeElement, Set<String>> awaited, List<Objection> objections) {
    boolean any = false;
    for (Waiting each : List.copyOf(due)) {
      TypeElement type = elements.getTypeElement(each.type());
      if (type == null) {
        due.remove(each);
        continue;
      }
      Set<String> names = new HashSet<>(awaited.apply(type));
      names.add(each.generator().generatedName(type));
      if (!new UnresolvedTypes(names).areIn(type)) {
        due.remove(each);
        any = true;
        objections.addAll(generate(each.generator(), type));
      }
    }
    return any;
  }

  /** The names of what is to be generated in each package. */
  private Map<PackageElement, Set<String>> namesOf(Set<Waiting> due) {
    Map<PackageElement, Set<String>> names = new HashMap<>();
    for (Waiting each : due) {
      TypeElement type = elements.getTypeElement(each.type());
      names
          .computeIfAbsent(elements.getPackageOf(type), here -> new HashSet<>())
          .add(each.generator().generatedName(type));
    }
    return names;
  }

  private static List<TypeElement> annotated(
      Generator generator, Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypeElement> types = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(generator.annotation())) {
        types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
      }
    }
    return types;
  }

  private List<Objection> generate(Generator generator, TypeElement type) {
    Generation generation = generator.generate(type);
    if (generation instanceof Generation.Refused refused) {
      return refused.objections();
    }
    try {
      new SourceFile(((Generation.Source) generation).file()).writeTo(environment.getFiler());
      return List.of();
    } catch (FilerException refused) {
      // What a filer refuses is there already.
      return notWritten(type, NAME_TAKEN, "taken", generator.generatedName(type));
    } catch (IOException failure) {
      return notWritten(type, NOT_WRITTEN, "reason", failure.toString());
    }
  }

  private static List<Objection> notWritten(
      TypeElement type, RefusalText text, String word, String meaning) {
    return List.of(text.of(type, Map.of("name", type.getSimpleName().toString(), word, meaning)));
  }
}
