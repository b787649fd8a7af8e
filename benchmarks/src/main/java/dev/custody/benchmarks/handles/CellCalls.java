package dev.custody.benchmarks.handles;

import dev.custody.Disposes;
import dev.custody.Owned;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Calls of a {@link Cell}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CellCalls {
  @Owned private final Cell cell;
  @Owned private final Cell other;
  @Owned private final ManagedCell managedCell;
  @Owned private final ManagedCell managedOther;

  /** Makes what is called. */
  public CellCalls() {
    cell = Cell.of(1);
    cell.link(Cell.of(2));
    other = Cell.of(3);
    managedCell = ManagedCell.of(1);
    managedCell.link(ManagedCell.of(2));
    managedOther = ManagedCell.of(3);
  }

  /** Releases it. */
  @TearDown
  @Disposes
  public void dispose() {
    cell.release();
    other.release();
    managedCell.close();
    managedOther.close();
  }

  /** A call without references. */
  @Benchmark
  public int numberCounted() {
    return cell.number();
  }

  /** A call without references. */
  @Benchmark
  public int numberManaged() {
    return managedCell.number();
  }

  /** A borrowed argument. */
  @Benchmark
  public int lendCounted() {
    return cell.add(other);
  }

  /** A borrowed argument. */
  @Benchmark
  public int lendManaged() {
    return managedCell.add(managedOther);
  }

  /** A borrowed result, kept for a moment. */
  @Benchmark
  public int borrowCounted() {
    Cell next = cell.next();
    next.retain();
    try {
      return next.number();
    } finally {
      next.release();
    }
  }

  /** A borrowed result, kept for a moment. */
  @Benchmark
  public int borrowManaged() {
    try (ManagedCell next = managedCell.next()) {
      return next.number();
    }
  }

  /** An owned result that escapes. */
  @Benchmark
  public void createCounted(Blackhole out) {
    Cell created = Cell.of(4);
    try {
      out.consume(created);
    } finally {
      created.release();
    }
  }

  /** An owned result that escapes. */
  @Benchmark
  public void createManaged(Blackhole out) {
    try (ManagedCell created = ManagedCell.of(4)) {
      out.consume(created);
    }
  }

  /** A stolen argument. */
  @Benchmark
  public void stealCounted() {
    cell.link(Cell.of(4));
  }

  /** A stolen argument. */
  @Benchmark
  public void stealManaged() {
    managedCell.link(ManagedCell.of(4));
  }
}
