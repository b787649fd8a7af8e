package org.example;

/** Forgets a ticket on one of two paths. */
public final class Desk {
  private Desk() {}

  static int serve(boolean open) {
    Ticket ticket = new Ticket(1); // expect: leak
    if (!open) {
      return 0;
    }
    int number = ticket.number();
    ticket.release();
    return number;
  }
}
