package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.declaration.DeclarationRules;
import dev.custody.processor.generate.GeneratedMarks;
import dev.custody.processor.generate.Generation;
import dev.custody.processor.generate.Generator;
import dev.custody.processor.generate.VisibleTypes;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Generates {@code FooModule} for a class {@code Foo} with {@code @ExtensionModule}. */
public final class ExtensionGenerator implements Generator {
  public static final String ANNOTATION = "dev.custody.ExtensionModule";

  private final Elements elements;
  private final Types types;
  private final DeclaredContracts contracts;
  private final DeclarationRules rules;

  /**
   * @param strict whether the methods have to say their contracts themselves
   */
  public ExtensionGenerator(
      ProcessingEnvironment environment, DeclaredContracts contracts, boolean strict) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.contracts = contracts;
    this.rules = new DeclarationRules(types, contracts, strict);
  }

  @Override
  public String annotation() {
    return ANNOTATION;
  }

  @Override
  public String generatedName(TypeElement annotated) {
    return ExtensionReader.moduleName(ClassName.get(annotated));
  }

  @Override
  public Generation generate(TypeElement annotated) {
    Objections objections = new Objections();
    ObjectTypes objects = new ObjectTypes(elements, types);
    VisibleTypes visible = new VisibleTypes(elements.getPackageOf(annotated));
    MethodObjections methods = new MethodObjections(objects, visible, rules, objections);
    Extension extension =
        new ExtensionReader(elements, contracts, objects, methods, objections).read(annotated);
    return objections.all().isEmpty()
        ? new Generation.Source(
            new ExtensionWriter(extension, GeneratedMarks.on(annotated, elements)).write())
        : new Generation.Refused(objections.all());
  }
}
