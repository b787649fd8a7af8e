/**
 * The rules: what of that which the analysis saw is a mistake, and how it is told.
 *
 * <p>A {@link dev.custody.processor.analysis.Verdict} comes in, {@linkplain
 * dev.custody.processor.report.Finding findings} go out. There is one small class per rule; none
 * follows the flow of a program itself. Rules about whole classes look at the verdicts of all their
 * methods. Start reading at {@link dev.custody.processor.check.Rules}.
 */
package dev.custody.processor.check;
