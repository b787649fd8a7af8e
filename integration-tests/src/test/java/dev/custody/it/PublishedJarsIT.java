package dev.custody.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users get: complete, alone, and for Java 17. */
class PublishedJarsIT {

  @ParameterizedTest
  @ValueSource(strings = {"custody-annotations", "custody-processor", "custody-runtime"})
  void runsOnJava17(String artifact) throws Exception {
    assertThat(PublishedJar.of(artifact).classes().entrySet())
        .allSatisfy(
            file -> assertThat(PublishedJar.formatOf(file)).as(file.getKey()).isEqualTo(61));
  }

  @ParameterizedTest
  @ValueSource(strings = {"custody-annotations", "custody-processor", "custody-runtime"})
  void bringsItsLicense(String artifact) throws Exception {
    assertThat(PublishedJar.of(artifact).text("META-INF/LICENSE")).contains("Apache License");
  }

  @Test
  void annotationsAreAModuleThatNeedsNothing() throws Exception {
    var module =
        ModuleFinder.of(PublishedJar.of("custody-annotations").path())
            .find("dev.custody.annotations")
            .orElseThrow()
            .descriptor();

    assertThat(module.requires()).extracting(required -> required.name()).containsOnly("java.base");
    assertThat(module.packages()).containsOnly("dev.custody");
  }

  @Test
  void theProcessorKeepsToItsOwnPackage() throws Exception {
    assertThat(PublishedJar.of("custody-processor").classes().keySet())
        .allMatch(name -> name.startsWith("dev/custody/processor/"))
        .anyMatch(name -> name.startsWith("dev/custody/processor/shaded/javapoet/"));
  }

  @Test
  void theProcessorUsesItsOwnJavaPoet() throws Exception {
    assertThat(PublishedJar.of("custody-processor").classes().entrySet())
        .noneMatch(file -> PublishedJar.mentions(file, "com/palantir/javapoet"));
  }

  @Test
  void theProcessorNeedsNoInternalsOfTheCompiler() throws Exception {
    assertThat(PublishedJar.of("custody-processor").classes().entrySet())
        .noneMatch(file -> PublishedJar.mentions(file, "com/sun/tools/javac"));
  }

  @Test
  void theProcessorPullsNothingIn() throws Exception {
    String pom = Files.readString(PublishedJar.fileOf("custody-processor", ".pom"));

    assertThat(pom.split("<dependency>"))
        .filteredOn(text -> text.contains("</dependency>"))
        .allMatch(
            text ->
                text.contains("<scope>test</scope>") || text.contains("<optional>true</optional>"));
  }

  @Test
  void compilersAndBuildToolsFindTheProcessors() throws Exception {
    PublishedJar jar = PublishedJar.of("custody-processor");

    assertThat(jar.text("META-INF/services/javax.annotation.processing.Processor").lines())
        .containsExactly(
            "dev.custody.processor.CustodyProcessor", "dev.custody.processor.GeneratorProcessor");
    assertThat(jar.text("META-INF/gradle/incremental.annotation.processors").lines())
        .containsExactly(
            "dev.custody.processor.CustodyProcessor,isolating",
            "dev.custody.processor.GeneratorProcessor,isolating");
  }
}
