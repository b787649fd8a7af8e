// A timer checks a session later on: the task outlives the call and needs the session for itself.
package cases.real.events;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class TimerKeepsSession {
  @RefCounted
  static class Session {
    static native Session open();

    @Retains
    native Session retain();

    @Releases
    native void release();

    native void expireIfIdle();
  }

  static void wrong(ScheduledExecutorService timer, Session session) {
    timer.schedule(
        () -> session.expireIfIdle(), // expect: borrowed-escape
        30,
        TimeUnit.SECONDS);
  }

  static void wrongStillOwned(ScheduledExecutorService timer) {
    Session session = Session.open();
    timer.schedule(
        () -> {
          session.expireIfIdle(); // expect: borrowed-escape
        },
        30,
        TimeUnit.SECONDS);
    session.release();
  }

  static void right(ScheduledExecutorService timer, Session session) {
    session.retain();
    timer.schedule(
        () -> {
          session.expireIfIdle();
          session.release();
        },
        30,
        TimeUnit.SECONDS);
  }

  static void rightMoved(ScheduledExecutorService timer) {
    Session session = Session.open();
    timer.schedule(
        () -> {
          try {
            session.expireIfIdle();
          } finally {
            session.release();
          }
        },
        30,
        TimeUnit.SECONDS);
  }

  static void wrongReleasedHereToo(ScheduledExecutorService timer) {
    Session session = Session.open();
    timer.schedule(
        () -> {
          session.expireIfIdle();
          session.release();
        },
        30,
        TimeUnit.SECONDS);
    session.release(); // expect: double-release
  }
}
