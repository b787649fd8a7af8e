package dev.custody.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What stands on generated classes, whatever they are for. */
public final class GeneratedMarks {
  private static final String ANNOTATION = "javax.annotation.processing.Generated";
  private static final String GENERATOR = "dev.custody.processor.GeneratorProcessor";

  /**
   * Of what javac would warn though the class only repeats what its source says, which can be told
   * there and nowhere else: a raw type, a deprecated method, overloads that look alike.
   */
  private static final List<String> REPEATED =
      List.of(
          "cast",
          "deprecation",
          "overloads",
          "overrides",
          "rawtypes",
          "removal",
          "try",
          "unchecked",
          "varargs");

  private GeneratedMarks() {}

  /**
   * The annotations on the class that is generated for another one. That it is generated cannot be
   * said where the annotation for that cannot be seen, as not every module can.
   */
  public static List<AnnotationSpec> on(TypeElement source, Elements elements) {
    List<AnnotationSpec> marks = new ArrayList<>();
    TypeElement found = elements.getTypeElement(elements.getModuleOf(source), ANNOTATION);
    if (found != null) {
      marks.add(
          AnnotationSpec.builder(ClassName.get(found)).addMember("value", "$S", GENERATOR).build());
    }
    CodeBlock lints =
        REPEATED.stream()
            .map(lint -> CodeBlock.of("$S", lint))
            .collect(CodeBlock.joining(",$W", "{", "}"));
    marks.add(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", lints).build());
    return marks;
  }
}
