/** Tests of the texts and of what is chosen to be reported. */
package dev.custody.processor.report;
