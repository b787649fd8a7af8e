package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that generated modules are written with. */
final class RuntimeTypes {
  private static final String RUNTIME = "dev.custody.runtime";

  static final ClassName OBJECT = ClassName.get(RUNTIME, "PyObject");
  static final ClassName MODULE = ClassName.get(RUNTIME, "PyModule");
  static final ClassName METHOD_DEF = ClassName.get(RUNTIME, "PyMethodDef");
  static final ClassName CONVENTION = ClassName.get(RUNTIME, "CallingConvention");
  static final ClassName PARAMETERS = ClassName.get(RUNTIME, "Parameters");
  static final ClassName GIVEN = ClassName.get(RUNTIME, "GivenArguments");
  static final ClassName NULLABLE = ClassName.get(RUNTIME, "Nullable");
  static final ClassName TYPE = ClassName.get(RUNTIME, "PyType");
  static final ClassName PY = ClassName.get(RUNTIME, "Py");
  static final ClassName INT = ClassName.get(RUNTIME, "PyInt");
  static final ClassName FLOAT = ClassName.get(RUNTIME, "PyFloat");
  static final ClassName BOOL = ClassName.get(RUNTIME, "PyBool");
  static final ClassName STR = ClassName.get(RUNTIME, "PyStr");
  static final ClassName BYTES = ClassName.get(RUNTIME, "PyBytes");
  static final ClassName ERROR = ClassName.get(RUNTIME + ".error", "PyError");
  static final ClassName MEMORY_ERROR = ClassName.get(RUNTIME + ".error", "MemoryError");

  /** As generated code names them, and what else it uses. */
  static final Set<String> SIMPLE_NAMES =
      Stream.of(
              PARAMETERS,
              GIVEN,
              PY,
              INT,
              FLOAT,
              BOOL,
              STR,
              BYTES,
              OBJECT,
              ClassName.get(String.class),
              ClassName.get(StandardCharsets.class))
          .map(ClassName::simpleName)
          .collect(Collectors.toCollection(LinkedHashSet::new));

  private RuntimeTypes() {}
}
