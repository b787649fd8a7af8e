package dev.custody.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.program.ProgramParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chain of custody that comes with an event: what happened, in order, and on which line. */
class TraceTest {

  private static Event only(String text) {
    List<Event> events = Analysis.of(ProgramParser.parse(text)).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void leaked() {
    Event event =
        only(
            """
            A.m
               3  b = make() : owned
               4  if ? ? early : late
            early:
               5  return
            late:
               7  release(b released)
               8  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("ACQUIRED 3 make", "BRANCH_TRUE 4", "RETURNED 5");
    assertThat(event.at().line()).isEqualTo(5);
  }

  @Test
  void leakedOnException() {
    Event event =
        only(
            """
            A.m
              b: taken
               3  work(b), throws IOException -> failed
               4  release(b released)
               5  return
            failed:
               3  leave by exception
            """);
    assertThat(Marks.trace(event)).containsExactly("RECEIVED 0", "THROWN 3 IOException", "LEFT 3");
  }

  @Test
  void overwritten() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  c = b
               3  c = null
               4  b = null
               5  return
            """);
    assertThat(Marks.trace(event)).containsExactly("ACQUIRED 1 make", "OVERWRITTEN 4 b");
  }

  @Test
  void ignored() {
    Event event =
        only(
            """
            A.m
               1  t1 = make() : owned
                  end t1
               2  return
            """);
    assertThat(Marks.trace(event)).containsExactly("ACQUIRED 1 make", "IGNORED 1 t1");
  }

  @Test
  void releasedAgain() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  retain(b retained)
               3  release(b released)
               4  sink(b stolen)
               5  release(b released)
               6  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly(
            "ACQUIRED 1 make",
            "RETAINED 2 retain",
            "RELEASED 3 release",
            "STOLEN 4 sink",
            "RELEASED 5 release");
  }

  @Test
  void usedAfterSteal() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  sink(b stolen)
               3  use b
               4  return
            """);
    assertThat(Marks.trace(event)).containsExactly("ACQUIRED 1 make", "STOLEN 2 sink");
    assertThat(event.at().line()).isEqualTo(3);
  }

  @Test
  void dangling() {
    Event event =
        only(
            """
            A.m
               1  list = make() : owned
               2  b = get(list) : borrowed from list
               3  release(list released)
               4  use b
               5  return
            """);
    assertThat(Marks.trace(event)).containsExactly("BORROWED 2 list", "LENDER_ENDED 3 list");
    assertThat(event.at().line()).isEqualTo(4);
  }

  @Test
  void invalidated() {
    Event event =
        only(
            """
            A.m
              list: lent
               2  b = get(list) : borrowed from list
               3  clear(list invalidated)
               4  use b
               5  return
            """);
    assertThat(Marks.trace(event)).containsExactly("BORROWED 2 list", "INVALIDATED 3 list");
  }

  @Test
  void stale() {
    Event event =
        only(
            """
            A.m
              this: lent
              owns this.f
               1  t1 = load this.f (owned)
               2  release(t1 released)
               3  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("BORROWED 0", "RELEASED 2 release", "RETURNED 3");
    assertThat(event.at().line()).isEqualTo(2);
  }

  @Test
  void overwrittenField() {
    Event event =
        only(
            """
            A.m
              this: lent
              b: taken
              owns this.f
               1  store this.f (owned) = b
               2  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("BORROWED 0", "TAKEN_OUT 1 this.f", "OVERWRITTEN 1 this.f");
  }

  @Test
  void stored() {
    Event event =
        only(
            """
            A.m
              this: lent
              owns this.f
               1  if this.f != null ? full : empty
            empty:
               2  b = make() : owned
               3  store this.f (owned) = b
               4  release(b released)
            full:
               5  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("ACQUIRED 2 make", "STORED 3 this.f", "RELEASED 4 release", "RETURNED 5");
  }

  @Test
  void captured() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  f = function {lambda} captures (b)
               3  release(b released)
               4  run(f)
                  return

            lambda
              b: captured
               2  release(b released)
                  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("ACQUIRED 1 make", "CAPTURED 2", "RELEASED 3 release");
  }

  @Test
  void theShortestWayIsTold() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  if ? ? long : end
            long:
               3  if ? ? longer : end
            longer:
               4  if ? ? end : longest
            longest:
               5  use b
            end:
               6  return
            """);
    assertThat(Marks.trace(event)).containsExactly("ACQUIRED 1 make", "RETURNED 6");
  }

  @Test
  void aDecisionThatDoesNotMatterIsNotTold() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  if ? ? one : other
            one:
               3  use b
                  goto both
            other:
               4  if ? ? back : both
            back:
               5  release(b released)
               6  return
            both:
               7  if ? ? back : end
            end:
               8  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("ACQUIRED 1 make", "BRANCH_FALSE 7", "RETURNED 8");
  }

  @Test
  void aDecisionThatKeepsTheReferenceIsTold() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  if ? ? one : both
            one:
               3  release(b released)
                  goto both
            both:
               4  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("ACQUIRED 1 make", "BRANCH_FALSE 2", "RETURNED 4");
  }

  @Test
  void thatALoopEndsSomeTimeIsNotTold() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
            head:
               2  if ? ? turn : end
            turn:
               3  use b
                  goto head
            end:
               4  return
            """);
    assertThat(Marks.trace(event)).containsExactly("ACQUIRED 1 make", "RETURNED 4");
  }

  @Test
  void thatWhatIsThereIsNotNullIsNotTold() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  if b == null ? end : there
            there:
               3  if ? ? end : back
            back:
               4  release(b released)
            end:
               5  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("ACQUIRED 1 make", "BRANCH_TRUE 3", "RETURNED 5");
  }

  @Test
  void whoMightHaveTakenItIsTold() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  offer(b stolen if true)
               3  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("ACQUIRED 1 make", "REFUSED 2 offer", "RETURNED 3");
  }

  @Test
  void theSubjectIsKnownByTheNameThatItCameToHave() {
    Event event =
        only(
            """
            A.m
               1  t1 = make() : owned
                  b = t1
                  end t1
               2  return
            """);
    Event.Leaked leaked = (Event.Leaked) event;
    assertThat(leaked.subject().name()).isEqualTo("b");
    assertThat(leaked.subject().origin()).isEqualTo(Subject.Origin.ACQUIRED);
    assertThat(leaked.acquired().line()).isEqualTo(1);
  }

  @Test
  void subjectsSayHowTheReferenceEntered() {
    assertThat(origin("A.m\n  b: taken\nreturn")).isEqualTo(Subject.Origin.TAKEN_PARAMETER);
    assertThat(origin("A.m\n  b: retained\nreturn")).isEqualTo(Subject.Origin.RETAINED_PARAMETER);
    assertThat(origin("A.m\n  b: lent\nrelease(b released)\nreturn"))
        .isEqualTo(Subject.Origin.LENT_PARAMETER);
    assertThat(origin("A.m\n  this: lent\nrelease(this released)\nreturn"))
        .isEqualTo(Subject.Origin.THIS);
    assertThat(origin("A.m\nb = get() : borrowed\nrelease(b released)\nreturn"))
        .isEqualTo(Subject.Origin.LOAN);
    assertThat(origin("A.m\n  l: taken (elements)\nreturn"))
        .isEqualTo(Subject.Origin.TAKEN_ELEMENTS);
    assertThat(origin("A.m\nl = all() : filled container\nreturn"))
        .isEqualTo(Subject.Origin.CONTAINER);
    assertThat(origin("A.m\n  this: lent\n  owns this.f\nstore this.f (owned) = null\nreturn"))
        .isEqualTo(Subject.Origin.FIELD);
    assertThat(
            origin(
                "A.m\n  this: lent\n  owns this.f (elements)\nt = load this.f (container)\n"
                    + "clear(t cleared)\nreturn"))
        .isEqualTo(Subject.Origin.CONTAINER_FIELD);
  }

  private static Subject.Origin origin(String text) {
    Event event = only(text);
    if (event instanceof Event.Leaked leaked) {
      return leaked.subject().origin();
    } else if (event instanceof Event.NotRetained retained) {
      return retained.subject().origin();
    } else if (event instanceof Event.BorrowedDiscarded borrowed) {
      return borrowed.subject().origin();
    }
    return ((Event.FieldLost) event).subject().origin();
  }

  @Test
  void halfOfADecision() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  if ? ? both : neither
            both:
               3  if ? ? release : neither
            release:
               4  release(b released)
               5  return
            neither:
               6  return
            """);
    assertThat(Marks.trace(event))
        .containsExactly("ACQUIRED 1 make", "BRANCH_FALSE 2", "RETURNED 6");
  }

  @Test
  void aDecisionWithinOneThatDoesNotMatter() {
    Event event =
        only(
            """
            A.m
               1  b = make() : owned
               2  if ? ? inner : after
            inner:
               3  if ? ? after : more
            more:
               4  if ? ? after : last
            last:
              goto after
            after:
               6  return
            """);
    assertThat(Marks.trace(event)).containsExactly("ACQUIRED 1 make", "RETURNED 6");
  }
}
