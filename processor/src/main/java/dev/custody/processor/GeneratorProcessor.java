package dev.custody.processor;

import com.google.auto.service.AutoService;
import dev.custody.processor.generate.Generators;
import dev.custody.processor.generate.Objection;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.FindingText;
import dev.custody.processor.report.Message;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The generator. What it writes for a class depends on that class alone and on what is reachable
 * from it, so that build tools need only run it again on what has changed. It needs no javac.
 *
 * <p>It also claims all annotations of this library, so that {@code -Xlint:processing} does not
 * complain that nobody did. The checker cannot: it is asked about every annotation, and would claim
 * those of other processors along.
 */
@AutoService(Processor.class)
public final class GeneratorProcessor extends AbstractProcessor {
  private boolean strict;
  private Generators generators;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    // The checker says what is wrong with the options.
    strict = new OptionsReader(problem -> {}).read(environment.getOptions()).strict();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // Under -Xlint:all javac warns of annotations that nobody claims, also in what is written here.
    return Set.of("dev.custody.*", "javax.annotation.processing.Generated");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(OptionsReader.STRICT);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    // Most compilations ask for nothing, and need not load what would answer.
    if (generators != null || Generators.areAskedFor(annotations)) {
      generators = generators != null ? generators : new Generators(processingEnv, strict);
      generators.generate(annotations, round).forEach(this::print);
    }
    return Claims.mayBeMade(processingEnv);
  }

  private void print(Objection objection) {
    Map<String, String> words = Map.of("problem", objection.problem(), "fix", objection.fix());
    Finding finding = Finding.plain(Message.MISUSE, words, Nowhere.INSTANCE);
    processingEnv
        .getMessager()
        .printMessage(Diagnostic.Kind.ERROR, FindingText.of(finding), objection.element());
  }
}
