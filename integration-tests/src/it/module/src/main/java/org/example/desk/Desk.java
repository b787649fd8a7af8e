package org.example.desk;

import dev.custody.Steals;

/** In a module of its own; uses a ticket that it gave away. */
public final class Desk {
  private Desk() {}

  static void file(@Steals Ticket ticket) {
    ticket.release();
  }

  static int serve() {
    Ticket ticket = new Ticket(1);
    file(ticket);
    return ticket.number(); // expect: use-after-steal
  }
}
