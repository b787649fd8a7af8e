package dev.custody.benchmarks.handles;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

/** The least that a counted object can be: a number, and perhaps another cell. */
@RefCounted
@Managed
public final class Cell {
  private int count = 1;
  private int number;
  @Owned private Cell next;

  private Cell(int number) {
    this.number = number;
  }

  /** A new cell. */
  @Owned
  public static Cell of(int number) {
    return new Cell(number);
  }

  /** Adds a reference. */
  @Retains
  public void retain() {
    count++;
  }

  /** Releases a reference; the last one takes the next cell's with it. */
  @Releases
  public void release() {
    if (--count == 0) {
      dispose();
    }
  }

  @Disposes
  private void dispose() {
    Cell last = next;
    next = null;
    if (last != null) {
      last.release();
    }
  }

  /** The number. */
  public int number() {
    return number;
  }

  /** Adds another cell's number to this one's. */
  public int add(@Borrowed Cell other) {
    number += other.number;
    return number;
  }

  /** The next cell, which stays this one's. */
  @Borrowed(from = "this")
  public Cell next() {
    return next;
  }

  /** Puts another cell after this one, instead of the one that was there. */
  public void link(@Steals(into = "this") Cell other) {
    Cell last = next;
    next = other;
    if (last != null) {
      last.release();
    }
  }
}
