package org.example;

import dev.custody.Borrowed;
import org.mapstruct.Mapper;

/** Copied by MapStruct from bean to bean. */
@Mapper
public interface Names {
  Copy copy(Original original);

  /** Hands out what it keeps. */
  final class Original {
    @Borrowed private Ticket ticket;

    public @Borrowed Ticket getTicket() {
      return ticket;
    }

    public void setTicket(Ticket ticket) {
      this.ticket = ticket;
    }
  }

  /** Promises more than it has. */
  final class Copy {
    @Borrowed private Ticket ticket;

    public Ticket getTicket() {
      return ticket; // expect: return-of-borrowed
    }

    public void setTicket(Ticket ticket) {
      this.ticket = ticket;
    }
  }
}
