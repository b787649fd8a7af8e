/**
 * Tests of the lowering: small sources and the ownership programs that come of them, compared as
 * text. The sources and the expected texts lie side by side in the resources.
 */
package dev.custody.processor.lower;
