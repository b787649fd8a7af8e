package org.example;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;

/** A library's class. Its class file carries the contract, but no names of parameters. */
public final class Drawer {
  private Ticket last;

  private Drawer() {}

  public static Drawer open() {
    return new Drawer();
  }

  public static void put(Drawer drawer, @Steals(into = "#1") Ticket ticket) {
    if (drawer.last != null) {
      drawer.last.release();
    }
    drawer.last = ticket;
  }

  @Borrowed(from = "#1")
  public static Ticket look(Drawer drawer) {
    return drawer.last;
  }

  @Disposes
  public void empty() {
    if (last != null) {
      last.release();
      last = null;
    }
  }
}
