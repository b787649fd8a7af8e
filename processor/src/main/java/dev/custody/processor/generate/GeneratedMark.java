package dev.custody.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotation by which generated classes can be told. */
public final class GeneratedMark {
  private static final String ANNOTATION = "javax.annotation.processing.Generated";
  private static final String GENERATOR = "dev.custody.processor.GeneratorProcessor";

  private GeneratedMark() {}

  /**
   * What stands on the class that is generated for another one: nothing where the annotation cannot
   * be seen, as not every module can.
   */
  public static List<AnnotationSpec> on(TypeElement source, Elements elements) {
    TypeElement found = elements.getTypeElement(elements.getModuleOf(source), ANNOTATION);
    return found == null
        ? List.of()
        : List.of(
            AnnotationSpec.builder(ClassName.get(found))
                .addMember("value", "$S", GENERATOR)
                .build());
  }
}
