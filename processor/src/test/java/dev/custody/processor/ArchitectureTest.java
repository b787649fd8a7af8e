package dev.custody.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of the architecture point downward, and each kind of knowledge has its own home. */
class ArchitectureTest {
  private static final String ROOT = "dev.custody.processor";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void eachStageKnowsOnlyThoseBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
        .withOptionalLayers(true)
        .layer("entry points")
        .definedBy(ROOT)
        .layer("check")
        .definedBy(ROOT + ".check..")
        .layer("report")
        .definedBy(ROOT + ".report..")
        .layer("analysis")
        .definedBy(ROOT + ".analysis..")
        .layer("lower")
        .definedBy(ROOT + ".lower..")
        .layer("contract")
        .definedBy(ROOT + ".contract..")
        .layer("program")
        .definedBy(ROOT + ".program..")
        .layer("generate")
        .definedBy(ROOT + ".generate..")
        .whereLayer("entry points")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("entry points")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("entry points", "check", "generate")
        .whereLayer("analysis")
        .mayOnlyBeAccessedByLayers("entry points", "check")
        .whereLayer("lower")
        .mayOnlyBeAccessedByLayers("entry points", "report")
        .whereLayer("contract")
        .mayOnlyBeAccessedByLayers("entry points", "lower", "generate")
        .whereLayer("generate")
        .mayOnlyBeAccessedByLayers("entry points")
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theMiddleOfThePipelineDoesNotKnowTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".program..", ROOT + ".analysis..", ROOT + ".check..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun..", "javax.lang.model..", "javax.tools..")
        .check(CLASSES);
  }

  @Test
  void treesAreSeenWhereTheyComeInAndWhereDiagnosticsGoOut() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".lower..", ROOT + ".report..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.source..")
        .check(CLASSES);
  }

  @Test
  void onlyPublicApiOfTheCompilerIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.sun..").and(not(resideInAPackage("com.sun.source.."))))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("sun..", "jdk..")
        .check(CLASSES);
  }

  @Test
  void javaPoetIsUsedToGenerateAndForNothingElse() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".generate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }
}
