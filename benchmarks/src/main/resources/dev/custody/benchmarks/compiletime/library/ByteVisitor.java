package bench.library;

/** Sees one byte after the other. */
@FunctionalInterface
public interface ByteVisitor {
  boolean visit(int value);
}
