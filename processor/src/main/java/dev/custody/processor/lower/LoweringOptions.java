package dev.custody.processor.lower;

/** What the user may choose about the lowering. */
public record LoweringOptions(ExceptionPolicy exceptions) {
  public static final LoweringOptions DEFAULT = new LoweringOptions(ExceptionPolicy.DECLARED);
}
