/**
 * Runs the acceptance cases: small Java files a user could have written, with the expectation as a
 * comment on the line.
 *
 * <p>A {@link dev.custody.processor.cases.CaseFile} comes in with what it expects, the {@link
 * dev.custody.processor.cases.CaseCompiler} compiles it with the processor, and an {@link
 * dev.custody.processor.cases.Outcome} says what was reported too little and too much. Start
 * reading at {@code CasesTest}; {@code RunCases} is the same from the command line.
 */
package dev.custody.processor.cases;
