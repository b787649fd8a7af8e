package dev.custody.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void throwsStandsWithWhatIsThrown() {
    MethodSpec method =
        MethodSpec.methodBuilder("a".repeat(80))
            .addParameter(int.class, "count")
            .addException(IOException.class)
            .addException(ClassName.get("java.util.concurrent", "TimeoutException"))
            .build();
    assertThat(text(TypeSpec.classBuilder("Example").addMethod(method).build()))
        .contains("throws IOException")
        .doesNotContain("throws\n");
  }

  @Test
  void javadocStaysAsItWasWritten() {
    TypeSpec type =
        TypeSpec.classBuilder("Example")
            .addJavadoc("It closes what it can, and the method throws\nwhen the object is gone.")
            .build();
    assertThat(text(type)).contains("the method throws\n * when the object is gone.");
  }

  private static String text(TypeSpec type) {
    return new SourceFile(JavaFile.builder("example", type).build()).text();
  }
}
