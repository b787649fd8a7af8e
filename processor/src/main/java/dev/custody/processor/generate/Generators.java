package dev.custody.processor.generate;

import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.generate.extension.ExtensionGenerator;
import dev.custody.processor.generate.managed.ManagedGenerator;
import dev.custody.processor.report.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * All kinds of generated code. A class that mentions what is not there yet, because a processor is
 * about to write it, waits for the next round.
 */
public final class Generators {
  private static final Set<String> ANNOTATIONS =
      Set.of(ManagedGenerator.ANNOTATION, ExtensionGenerator.ANNOTATION);

  private final ProcessingEnvironment environment;
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
    for (Waiting each : due) {
      TypeElement type = environment.getElementUtils().getTypeElement(each.type());
      if (type != null && mentionsWhatIsMissing(type, each.generator())) {
        waiting.add(each);
      } else if (type != null) {
        objections.addAll(generate(each.generator(), type));
      }
    }
    return objections;
  }

  /** Anything but what is to be generated for the type itself. */
  private static boolean mentionsWhatIsMissing(TypeElement type, Generator generator) {
    return new UnresolvedTypes(generator.generatedName(type)).areIn(type);
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
    } catch (IOException failure) {
      // What a filer refuses is there already.
      String reason =
          failure instanceof FilerException
              ? "there is a class `" + generator.generatedName(type) + "` already"
              : String.valueOf(failure);
      Map<String, String> words = Map.of("name", type.getSimpleName().toString(), "reason", reason);
      return List.of(new Objection(type, Message.NOT_WRITTEN, words));
    }
  }
}
