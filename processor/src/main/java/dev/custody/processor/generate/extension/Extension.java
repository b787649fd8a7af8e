package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An extension module, described completely.
 *
 * @param source the class whose methods it offers
 * @param self the class that is generated
 * @param name what programs call it
 * @param functions in the order of the source
 */
record Extension(
    TypeElement source,
    ClassName self,
    String name,
    Documentation documentation,
    List<ExtensionFunction> functions) {

  Extension {
    functions = List.copyOf(functions);
  }
}
