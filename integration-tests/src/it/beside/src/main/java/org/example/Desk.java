package org.example;

import com.google.auto.service.AutoService;

/** Registered by another processor, and checked by this one. */
@AutoService(Runnable.class)
public final class Desk implements Runnable {
  @Override
  public void run() {
    Ticket ticket = new Ticket(1);
    try {
      System.out.println(ticket.number());
    } finally {
      ticket.release();
    }
    ticket.number(); // expect: use-after-release
  }
}
