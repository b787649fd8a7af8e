package org.example;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

/** A counted type that mentions another one. */
@RefCounted
@Managed
public final class Purse {
  @Owned private Ticket ticket;
  private int count = 1;

  @Retains
  public void retain() {
    count++;
  }

  @Releases
  public void release() {
    if (--count == 0) {
      empty();
    }
  }

  @Disposes
  private void empty() {
    Ticket last = ticket;
    ticket = null;
    if (last != null) {
      last.release();
    }
  }

  public void put(@Steals(into = "this") Ticket other) {
    Ticket last = ticket;
    ticket = other;
    if (last != null) {
      last.release();
    }
  }

  @Borrowed(from = "this")
  public Ticket ticket() {
    return ticket;
  }
}
