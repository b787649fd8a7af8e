/**
 * Rules on declarations: annotations that make no sense where they stand, overrides that break the
 * contract they inherit, public API that says nothing in strict mode.
 *
 * <p>Elements come in, one declaration at a time; {@linkplain
 * dev.custody.processor.declaration.Violation violations} go out. Bodies do not matter here, and
 * trees are not seen. Start reading at {@link dev.custody.processor.declaration.DeclarationRules};
 * all texts are in {@link dev.custody.processor.declaration.Complaint}.
 */
package dev.custody.processor.declaration;
