package org.example;

import dev.custody.Steals;
import java.util.ArrayDeque;
import java.util.Queue;

/** Uses tickets correctly, in each of the ways in which a reference can be discarded. */
public final class Desk {
  private Desk() {}

  static Ticket issue(int number) {
    return new Ticket(number);
  }

  static int stamp(Ticket ticket) {
    return ticket.number() + 1;
  }

  static void file(@Steals Ticket ticket) {
    ticket.release();
  }

  static Ticket copyOf(Ticket ticket) {
    return ticket.retain();
  }

  static int serve(int number) {
    Ticket ticket = issue(number);
    try {
      return stamp(ticket);
    } finally {
      ticket.release();
    }
  }

  static void serveAll(int visitors) {
    Queue<Ticket> waiting = new ArrayDeque<>();
    for (int i = 0; i < visitors; i++) {
      waiting.add(issue(i));
    }
    Ticket next;
    while ((next = waiting.poll()) != null) {
      file(next);
    }
  }

  public static void main(String[] args) {
    serve(1);
    serveAll(3);
    file(issue(2));
  }
}
