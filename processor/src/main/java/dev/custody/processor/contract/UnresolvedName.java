package dev.custody.processor.contract;

import javax.lang.model.element.ExecutableElement;

/**
 * A name in an annotation that means nothing in its method.
 *
 * @param mark the annotation
 */
public record UnresolvedName(ExecutableElement method, Mark mark, String name) {}
