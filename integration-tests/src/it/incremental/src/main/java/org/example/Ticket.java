package org.example;

import dev.custody.Managed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

/** A counted type that others mention. */
@RefCounted
@Managed
public final class Ticket {
  private final int number;
  private int count = 1;

  public Ticket(int number) {
    this.number = number;
  }

  @Retains
  public void retain() {
    count++;
  }

  @Releases
  public void release() {
    count--;
  }

  public int number() {
    return number;
  }
}
