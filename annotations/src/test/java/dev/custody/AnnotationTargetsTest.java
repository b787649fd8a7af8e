package dev.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedParameterizedType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the annotations may stand. Contract annotations may stand nearly everywhere, so that one in
 * the wrong place is explained by the checker and not by a bare refusal of the compiler.
 */
class AnnotationTargetsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Aliases.class,
        Borrowed.class,
        Disposes.class,
        ExtensionMethod.class,
        ExtensionModule.class,
        Immortal.class,
        InPlace.class,
        Invalidates.class,
        Managed.class,
        Owned.class,
        RefCounted.class,
        Releases.class,
        Retains.class,
        Steals.class
      })
  void isDocumentedAndKeptInClassFiles(Class<? extends Annotation> annotation) {
    assertThat(annotation).hasAnnotation(Documented.class);
    assertThat(annotation.getAnnotation(Retention.class).value())
        .isEqualTo(RetentionPolicy.RUNTIME);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Aliases.class,
        Borrowed.class,
        Disposes.class,
        Immortal.class,
        InPlace.class,
        Invalidates.class,
        Owned.class,
        Releases.class,
        Retains.class,
        Steals.class
      })
  void contractsStandOnDeclarationsAndOnTypes(Class<? extends Annotation> annotation) {
    assertThat(annotation.getAnnotation(Target.class).value())
        .contains(
            ElementType.TYPE,
            ElementType.METHOD,
            ElementType.CONSTRUCTOR,
            ElementType.FIELD,
            ElementType.PARAMETER,
            ElementType.LOCAL_VARIABLE,
            ElementType.RECORD_COMPONENT,
            ElementType.TYPE_USE);
  }

  @Test
  void countingIsInherited() {
    assertThat(RefCounted.class).hasAnnotation(Inherited.class);
    assertThat(Leaf.class).hasAnnotation(RefCounted.class);
  }

  @Test
  void aVoidMethodCarriesItsContractOnTheDeclaration() throws Exception {
    assertThat(Positions.class.getDeclaredMethod("incRef").getAnnotation(Retains.class))
        .isNotNull();
  }

  @Test
  void aResultCarriesItsContractOnTheDeclarationAndOnTheType() throws Exception {
    var method = Positions.class.getDeclaredMethod("qualified");

    assertThat(method.getAnnotation(Owned.class)).isNotNull();
    assertThat(method.getAnnotatedReturnType().getAnnotation(Owned.class)).isNotNull();
  }

  @Test
  void aTypeArgumentCarriesAContractOfItsOwn() throws Exception {
    var type =
        (AnnotatedParameterizedType) Positions.class.getDeclaredField("lent").getAnnotatedType();

    assertThat(type.getAnnotation(Borrowed.class)).isNull();
    assertThat(type.getAnnotatedActualTypeArguments()[0].getAnnotation(Borrowed.class)).isNotNull();
  }

  @Test
  void defaultsAreThoseOfTheModel() throws Exception {
    var take = Positions.class.getDeclaredMethod("take", Root.class, Root.class);
    var steals = take.getParameters()[0].getAnnotation(Steals.class);
    var borrowed = take.getParameters()[1].getAnnotation(Borrowed.class);

    assertThat(steals.into()).isEmpty();
    assertThat(steals.when()).isEqualTo(When.ALWAYS);
    assertThat(borrowed.from()).isEmpty();
    assertThat(borrowed.into()).isEmpty();
    assertThat(take.getAnnotation(Aliases.class).value()).containsExactly("this");
  }

  @Test
  void conditionsComeInTheOrderOfTheModel() {
    assertThat(When.values())
        .containsExactly(When.ALWAYS, When.ON_SUCCESS, When.IF_TRUE, When.IF_ZERO);
  }

  @RefCounted
  private static class Root {}

  private static class Leaf extends Root {}

  /** Compiles only as long as each of these positions is legal. */
  @SuppressWarnings("unused")
  private abstract static class Positions {
    private List<@Borrowed Root> lent;
    private @Borrowed Root[] elements;

    @Aliases("root")
    Positions(Root root) {
      @Owned Root assertion = root;
      @Borrowed var inferred = root;
    }

    @Retains
    abstract void incRef();

    @Owned
    abstract java.util.Iterator<String> qualified();

    @Aliases
    abstract Positions take(@Steals Root stolen, @Borrowed Root lent);

    @Releases(count = "times")
    abstract boolean release(int times);

    abstract <T> T retained(@Retains T message);

    abstract void all(@Steals(into = "this") Root... roots);

    record Component(@Borrowed Root root) {}
  }
}
