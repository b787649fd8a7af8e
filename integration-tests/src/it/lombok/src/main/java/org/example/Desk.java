package org.example;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import java.io.IOException;
import lombok.Builder;
import lombok.Cleanup;
import lombok.Data;
import lombok.Getter;
import lombok.NonNull;
import lombok.SneakyThrows;
import lombok.Value;
import lombok.val;

/** Lombok writes into the classes that are checked: members of its own, and parts of bodies. */
public final class Desk {
  @Getter private int waiting;

  /** Everything here is Lombok's but the field. */
  @Data
  static class Shown {
    @Borrowed private Ticket ticket;
  }

  @Value
  @Builder
  static class Entry {
    @Borrowed Ticket ticket;
    String name;
  }

  static final class Drawer {
    private final Ticket ticket;

    Drawer(@Steals Ticket ticket) {
      this.ticket = ticket;
    }

    @Disposes
    void close() {
      ticket.release();
    }
  }

  static int shown(Shown shown) {
    return shown.getTicket().number();
  }

  static int shownForgotten(Shown shown) {
    Ticket mine = shown.getTicket().retain(); // expect: leak
    return mine.number();
  }

  static int cleanedUp() {
    @Cleanup("release") Ticket ticket = new Ticket(1);
    return ticket.number();
  }

  static int cleanedUpTwice() {
    @Cleanup("release") Ticket ticket = new Ticket(1); // expect: double-release
    int number = ticket.number();
    ticket.release();
    return number;
  }

  @SneakyThrows
  static int sneaky(@NonNull Ticket lent) {
    val ticket = lent.retain();
    int number = ticket.number();
    ticket.release();
    if (number < 0) {
      throw new IOException("closed");
    }
    return number;
  }

  @SneakyThrows
  static int sneakyAndForgotten(boolean open) {
    val ticket = new Ticket(2); // expect: leak-on-exception
    if (!open) {
      throw new IOException("closed");
    }
    int number = ticket.number();
    ticket.release();
    return number;
  }

  static @Owned Ticket next() {
    var ticket = new Ticket(3);
    return ticket;
  }
}
