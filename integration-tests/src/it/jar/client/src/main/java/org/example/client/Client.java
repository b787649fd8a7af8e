package org.example.client;

import org.example.Drawer;
import org.example.Ticket;

/** Compiled against the library's jar alone, and breaks the contract that is in it. */
public final class Client {
  private Client() {}

  static void tidyUp() {
    Drawer drawer = Drawer.open();
    Ticket ticket = new Ticket(1);
    Drawer.put(drawer, ticket);
    ticket.release(); // expect: double-release
    drawer.empty();
  }

  static void lookAndRelease(Drawer drawer) {
    Ticket ticket = Drawer.look(drawer);
    ticket.release(); // expect: release-of-borrowed
  }

  static int right(Drawer drawer) {
    Drawer.put(drawer, new Ticket(2));
    return Drawer.look(drawer).number();
  }
}
