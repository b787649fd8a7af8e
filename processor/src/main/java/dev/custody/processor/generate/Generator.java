package dev.custody.processor.generate;

import javax.lang.model.element.TypeElement;

/** One kind of generated code. */
public interface Generator {

  /** The qualified name of the annotation that asks for it. */
  String annotation();

  /** The simple name of the class that is generated for an annotated one. */
  String generatedName(TypeElement annotated);

  /** Makes the source for one annotated class, or says why it cannot. */
  Generation generate(TypeElement annotated);
}
