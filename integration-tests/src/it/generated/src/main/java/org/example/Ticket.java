package org.example;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

/** A counted object as a user may write one, without any library. */
@RefCounted
public final class Ticket {
  private final int number;
  private int count = 1;

  public Ticket(int number) {
    this.number = number;
  }

  @Retains
  public Ticket retain() {
    count++;
    return this;
  }

  @Releases
  public boolean release() {
    return --count == 0;
  }

  public int number() {
    return number;
  }
}
