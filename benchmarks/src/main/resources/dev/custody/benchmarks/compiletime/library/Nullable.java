package bench.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** May be null. */
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD, ElementType.LOCAL_VARIABLE})
public @interface Nullable {}
