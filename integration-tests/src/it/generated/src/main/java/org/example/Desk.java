package org.example;

import dagger.Component;
import dagger.Provides;
import dev.custody.Disposes;
import dev.custody.Steals;
import javax.inject.Inject;

/** Put together by Dagger, whose generated code hands on what it knows no contract of. */
public final class Desk {
  private final Ticket ticket;

  @Inject
  Desk(@Steals Ticket ticket) {
    this.ticket = ticket;
  }

  @Disposes
  void close() {
    ticket.release();
  }

  @dagger.Module
  static class Tickets {
    @Provides
    static Ticket ticket() {
      return new Ticket(1);
    }
  }

  @Component(modules = Tickets.class)
  interface House {
    Desk desk();
  }

  static int opened() {
    Desk desk = DaggerDesk_House.create().desk();
    int number = desk.ticket.number();
    desk.close();
    new Ticket(number); // expect: leak
    return number;
  }
}
