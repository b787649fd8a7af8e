package dev.custody.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layout is the pipeline: who may know whom, and how large a class may grow. */
class ArchitectureTest {
  private static final String ROOT = "dev.custody.processor";
  private static final int LONGEST_CLASS = 400;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entry")
        .definedBy(ROOT)
        .layer("check")
        .definedBy(ROOT + ".check..")
        .layer("generate")
        .definedBy(ROOT + ".generate..")
        .layer("report")
        .definedBy(ROOT + ".report..")
        .layer("analysis")
        .definedBy(ROOT + ".analysis..")
        .optionalLayer("declaration")
        .definedBy(ROOT + ".declaration..")
        .layer("lower")
        .definedBy(ROOT + ".lower..")
        .layer("infer")
        .definedBy(ROOT + ".infer..")
        .layer("contract")
        .definedBy(ROOT + ".contract..")
        .layer("program")
        .definedBy(ROOT + ".program..")
        .whereLayer("entry")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("generate")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("entry", "check", "generate")
        .whereLayer("analysis")
        .mayOnlyBeAccessedByLayers("entry", "check")
        .whereLayer("infer")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("declaration")
        .mayOnlyBeAccessedByLayers("entry", "check", "report", "generate")
        .whereLayer("lower")
        .mayOnlyBeAccessedByLayers("entry", "report")
        .whereLayer("contract")
        .mayOnlyBeAccessedByLayers("entry", "declaration", "lower", "generate")
        .check(CLASSES);
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void programAnalysisAndRulesKnowNoCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".program..", ROOT + ".infer..", ROOT + ".analysis..", ROOT + ".check..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun..", "javax.lang.model..", "javax.annotation.processing..")
        .check(CLASSES);
  }

  @Test
  void treesAreSeenByLoweringReportAndEntryOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".lower..", ROOT + ".report..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.source..")
        .check(CLASSES);
  }

  @Test
  void nobodyUsesTheInsideOfJavac() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.tools..", "jdk.internal..", "sun..")
        .check(CLASSES);
  }

  @Test
  void sourceIsWrittenByTheGeneratorOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".generate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }

  @Test
  void onlyTheReportPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".report..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.annotation.processing.Messager")
        .check(CLASSES);
  }

  @Test
  void everyClassFitsInTheHead() throws IOException {
    assertThat(sources())
        .allSatisfy(
            source -> assertThat(Files.readAllLines(source).size()).isLessThan(LONGEST_CLASS));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(sources())
        .extracting(Path::getParent)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
