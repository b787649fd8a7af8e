package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Constructors: fields begin empty, and nobody disposes of them if the constructor throws. */
class ConstructorTest {

  @Test
  void theFirstStoreIsNoOverwrite() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken
          constructs
          owns this.f
        store this.f (owned) = b
        return
        """);
  }

  @Test
  void theSecondStoreIs() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken
          constructs
          owns this.f
        t1 = make() : owned
        store this.f (owned) = t1
        end t1
        store this.f (owned) = b  // ! this.f overwritten
        return
        """);
  }

  @Test
  void setToNullFirst() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken
          constructs
          owns this.f
        store this.f (owned) = null
        store this.f (owned) = b
        return
        """);
  }

  @Test
  void oneStoreOnEachPath() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken
          constructs
          owns this.f
        if ? ? one : two
        one:
          store this.f (owned) = b
          return
        two:
          t1 = make() : owned
          store this.f (owned) = t1
          end t1
          release(b released)
          return
        """);
  }

  @Test
  void aParameterIsForgotten() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken  // ! leaked: method end
          constructs
          owns this.f
        use b
        return
        """);
  }

  @Test
  void aLentParameterIsStored() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: lent
          constructs
          owns this.f
        store this.f (owned) = b  // ! borrowed kept in this.f
        return
        """);
  }

  @Test
  void aLentParameterIsRetainedAndStored() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: lent
          constructs
          owns this.f
        t1 = retain(b retained) : alias of b
        store this.f (owned) = t1
        end t1
        return
        """);
  }

  @Test
  void anExceptionLeaksWhatWasStored() {
    assertAsMarked(
        """
        A.A
          this: lent
          constructs
          owns this.f
        t1 = make() : owned  // ! leaked on exception: construction
        store this.f (owned) = t1
        end t1
        work(), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void anExceptionLeaksATakenParameter() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken  // ! leaked on exception: construction
          constructs
          owns this.f
        store this.f (owned) = b
        work(), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void anExceptionLeaksWhatWasRetained() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: lent
          constructs
          owns this.f
        retain(b retained)  // ! leaked on exception: construction
        store this.f (owned) = b
        work(), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void anExceptionLeavesAParameterTakenOnSuccessToTheCaller() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken on success
          constructs
          owns this.f
        store this.f (owned) = b
        work(), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void discardedBeforeTheExceptionLeaves() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken
          constructs
          owns this.f
        store this.f (owned) = b
        work(), throws Failure -> failed
        return
        failed:
          t1 = load this.f (owned)
          release(t1 released)
          end t1
          leave by exception
        """);
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken
          constructs
          owns this.f
        store this.f (owned) = b
        work(), throws Failure -> failed
        return
        failed:
          dispose(this disposed *)
          leave by exception
        """);
  }

  @Test
  void anExceptionBeforeAnythingWasStored() {
    assertAsMarked(
        """
        A.A
          this: lent
          constructs
          owns this.f
        t1 = make() : owned, throws Failure -> failed
        store this.f (owned) = t1
        end t1
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void theFirstOfTwoIsLeakedIfTheSecondFails() {
    assertAsMarked(
        """
        A.A
          this: lent
          constructs
          owns this.f
          owns this.g
        t1 = make() : owned  // ! leaked on exception: construction
        store this.f (owned) = t1
        end t1
        t2 = make() : owned, throws Failure -> failed
        store this.g (owned) = t2
        end t2
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void anAliasingConstructorStoresItsArgumentWithoutTakingAReference() {
    assertAsMarked(
        """
        A.A
          this: lent
          content: lent
          returns alias of content
          constructs
          owns this.content
        store this.content (owned) = content
        return
        """);
    assertAsMarked(
        """
        A.A
          this: lent
          content: lent
          other: lent
          returns alias of content
          constructs
          owns this.content
        store this.content (owned) = other  // ! borrowed kept in this.content
        return
        """);
  }

  @Test
  void releasedAndStillInTheField() {
    assertAsMarked(
        """
        A.A
          this: lent
          b: taken
          constructs
          owns this.f
        store this.f (owned) = b
        release(b released)  // ! this.f stale after release
        return
        """);
  }

  @Test
  void staticFieldsAreEmptyInTheirInitializer() {
    assertAsMarked(
        """
        A.initializer
          constructs
        t1 = make() : owned
        store A.LAST (owned) = t1
        end t1
        return
        """);
  }

  @Test
  void fieldsOfOtherObjectsAreNotEmpty() {
    assertAsMarked(
        """
        A.A
          this: lent
          node: lent
          b: taken
          constructs
        store node.next (owned) = b  // ! node.next overwritten
        return
        """);
  }

  @Test
  void whatAnImmortalFieldHoldsOwesNothing() {
    assertAsMarked(
        """
        A.initializer
          constructs
        t1 = new A() : owned
        store A.EMPTY (immortal) = t1
        end t1
        return
        """);
  }

  @Test
  void whatItHasPutIntoItsContainerIsLostIfItFails() {
    assertAsMarked(
        """
        A.A
          this: plain
          constructs
          owns this.all (elements)
        t1 = new ArrayList() : container
        store this.all (container) = t1
        end t1
        t2 = load this.all (container)
        t3 = make() : owned
        List.add(t2, t3 stored into t2)  // ! leaked on exception: construction
        end t2, t3
        mayThrow(), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void unlessSomebodyHasTheObject() {
    assertAsMarked(
        """
        A.A
          this: plain
          constructs
          owns this.all (elements)
        t1 = new ArrayList() : container
        store this.all (container) = t1
        t3 = make() : owned
        List.add(t1, t3 stored into t1)
        end t3, t1
        register(this)
        mayThrow(), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }
}
