package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** What a handle's method gives back. */
sealed interface ManagedResult {

  /** The type in the handle. */
  TypeName type();

  /**
   * What the source's method returns, unchanged; also nothing at all.
   *
   * @param contract its contract, where it is counted
   */
  record AsIs(TypeName type, List<AnnotationSpec> contract) implements ManagedResult {
    public AsIs {
      contract = List.copyOf(contract);
    }
  }

  /**
   * One or several handles with references of their own.
   *
   * @param source the type in the source
   * @param retained whether the references have to be added first
   */
  record Handles(TypeName type, TypeName source, Passing.Many many, boolean retained)
      implements ManagedResult {}

  /** The handle itself. */
  record Same(TypeName type) implements ManagedResult {}

  /** The handle that is given for a parameter. */
  record SameAs(TypeName type, String parameter) implements ManagedResult {}
}
