/** Tests of the rules, on hand-written events. */
package dev.custody.processor.check;
