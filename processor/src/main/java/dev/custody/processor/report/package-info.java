/**
 * What is said to the user, and how.
 *
 * <p>{@linkplain dev.custody.processor.report.Finding Findings} come in as values, diagnostics of
 * javac go out. Every key, its severity and its page stand in {@link
 * dev.custody.processor.report.Key}, every text in {@link dev.custody.processor.report.Message};
 * {@link dev.custody.processor.report.FindingText} lays a finding out. One report per acquisition
 * site, the order and the suppressions are decided here too. Start reading at {@code Key}.
 */
package dev.custody.processor.report;
