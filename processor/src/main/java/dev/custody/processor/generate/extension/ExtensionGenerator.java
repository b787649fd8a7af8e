package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.generate.Generation;
import dev.custody.processor.generate.Generator;
import dev.custody.processor.generate.Objection;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Generates {@code FooModule} for a class {@code Foo} with {@code @ExtensionModule}. */
public final class ExtensionGenerator implements Generator {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Elements elements;
  private final ProcessingEnvironment environment;
  private final DeclaredContracts contracts;

  public ExtensionGenerator(ProcessingEnvironment environment, DeclaredContracts contracts) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.contracts = contracts;
  }

  @Override
  public String annotation() {
    return "dev.custody.ExtensionModule";
  }

  @Override
  public String generatedName(TypeElement annotated) {
    return ExtensionReader.moduleName(ClassName.get(annotated));
  }

  @Override
  public Generation generate(TypeElement annotated) {
    List<Objection> objections = new ArrayList<>();
    Extension extension = new ExtensionReader(environment, contracts, objections).read(annotated);
    if (!objections.isEmpty()) {
      return new Generation.Refused(objections);
    }
    TypeElement found = elements.getTypeElement(elements.getModuleOf(annotated), GENERATED);
    ClassName generated = found == null ? null : ClassName.get(found);
    JavaFile file = new ExtensionWriter(extension, generated).write();
    return new Generation.Source(file);
  }
}
