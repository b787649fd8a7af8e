/**
 * What bodies say that no declaration does.
 *
 * <p>In come the ownership programs of the bodies of a class, and out go the same programs. In them
 * the calls of the class's own methods discard what these leave empty: {@code OwnMethods} asks the
 * bodies in the right order, and leaves it to the analysis to answer. Only methods that are called
 * are looked at. Start reading there.
 *
 * <p>Likewise {@code Groups} finds out of containers that no declaration speaks of whether they
 * own.
 */
package dev.custody.processor.infer;
