package dev.custody.processor;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The checker. It takes part in annotation processing only to be started: the checks run when javac
 * has analysed a class, and look at every class, whatever its annotations.
 */
@AutoService(Processor.class)
public final class CustodyProcessor extends AbstractProcessor {
  private AnalysisListener listener;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Options options =
        new OptionsReader(
                problem ->
                    environment
                        .getMessager()
                        .printMessage(Diagnostic.Kind.ERROR, "[custody] " + problem))
            .read(environment.getOptions());
    Optional<JavacEnvironment> javac = JavacEnvironment.of(environment);
    if (javac.isPresent()) {
      listener = new AnalysisListener(javac.get(), options);
      javac.get().task().addTaskListener(listener);
    } else {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.NOTE,
              "[custody] ownership is not checked: the checks need javac, and this is another"
                  + " compiler");
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.copyOf(OptionsReader.NAMES);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Claims.round(processingEnv, annotations);
    if (listener != null && round.processingOver() && round.errorRaised()) {
      listener.brokenBefore();
    }
    return false;
  }
}
