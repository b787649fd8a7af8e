/**
 * The entry points: what javac finds and starts.
 *
 * <p>{@link dev.custody.processor.CustodyProcessor} is the checker. It waits until javac has
 * analysed a class and hands it to {@link dev.custody.processor.ClassChecker}, whose one method
 * shows the stages in order: contracts, lowering, analysis, rules, report. Start reading there;
 * each stage is a package below this one.
 *
 * <p>{@link dev.custody.processor.GeneratorProcessor} is the generator, a processor of its own,
 * which works in any compiler.
 */
package dev.custody.processor;
