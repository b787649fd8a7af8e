package dev.custody.processor.generate.managed;

import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.generate.Generation;
import dev.custody.processor.generate.Generator;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Generates {@code ManagedFoo} for a counted {@code Foo}. */
public final class ManagedGenerator implements Generator {

  /**
   * @param strict whether public API has to say its contracts itself
   */
  public ManagedGenerator(
      ProcessingEnvironment environment, DeclaredContracts contracts, boolean strict) {}

  @Override
  public String annotation() {
    return "dev.custody.Managed";
  }

  @Override
  public Generation generate(TypeElement annotated) {
    return new Generation.Refused(List.of());
  }
}
