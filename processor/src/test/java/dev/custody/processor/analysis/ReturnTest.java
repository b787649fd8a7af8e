package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** What is returned against what the method promises. */
class ReturnTest {

  @Test
  void ownedAndAcquired() {
    assertAsMarked(
        """
        A.m
          returns owned
        b = make() : owned
        return b
        """);
  }

  @Test
  void ownedAndTaken() {
    assertAsMarked(
        """
        A.m
          b: taken
          returns owned
        return b
        """);
  }

  @Test
  void ownedAndLent() {
    assertAsMarked(
        """
        A.m
          b: lent
          returns owned
        return b  // ! borrowed returned
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          returns owned
        return this  // ! borrowed returned
        """);
  }

  @Test
  void ownedAndBorrowedFromACall() {
    assertAsMarked(
        """
        A.m
          list: lent
          returns owned
        b = get(list) : borrowed from list
        return b  // ! borrowed returned
        """);
    assertAsMarked(
        """
        A.m
          list: lent
          returns owned
        b = get(list) : borrowed from list
        retain(b retained)
        return b
        """);
  }

  @Test
  void ownedOnSomePaths() {
    assertAsMarked(
        """
        A.m
          b: lent
          returns owned
        if ? ? keep : give
        keep:
          retain(b retained)
        give:
          return b  // ! borrowed returned
        """);
  }

  @Test
  void ownedAndRetainedOnceTooOften() {
    assertAsMarked(
        """
        A.m
          returns owned
        b = make() : owned  // ! leaked: method end
        retain(b retained)
        return b
        """);
  }

  @Test
  void ownedOrNull() {
    assertAsMarked(
        """
        A.m
          returns owned
        b = null
        if ? ? make : end
        make:
          b = make() : owned
        end:
          return b
        """);
  }

  @Test
  void anotherOneIsLeaked() {
    assertAsMarked(
        """
        A.m
          returns owned
        a = make() : owned  // ! leaked: method end
        b = make() : owned
        return b
        """);
  }

  @Test
  void alias() {
    assertAsMarked(
        """
        A.write
          this: lent
          returns alias of this
        return this
        """);
    assertAsMarked(
        """
        A.write
          this: lent
          returns alias of this
        t1 = append(this) : alias of this
        return t1
        """);
    assertAsMarked(
        """
        A.write
          this: lent
          returns alias of this
        retain(this retained)  // ! leaked: returned as borrowed
        return this
        """);
  }

  @Test
  void retainingMethodsReturnWhatTheyRetained() {
    assertAsMarked(
        """
        A.keep
          b: retained
          returns alias of b
        t1 = retain(b retained) : alias of b
        return t1
        """);
  }

  @Test
  void nothing() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        return b
        """);
  }

  @Test
  void immortal() {
    assertAsMarked(
        """
        A.none
          returns immortal
        t1 = load A.NONE (immortal)
        return t1
        """);
    assertAsMarked(
        """
        A.none
          returns immortal
        t1 = new A() : owned
        return t1
        """);
  }

  @Test
  void contents() {
    assertAsMarked(
        """
        A.all
          returns contents
        list = new ArrayList() : container
        b = make() : owned
        add(list, b stolen into list)
        return list
        """);
    assertAsMarked(
        """
        A.all
          list: lent (elements)
          returns contents
        return list  // ! borrowed returned
        """);
    assertAsMarked(
        """
        A.all
          list: taken (elements)
          returns contents
        return list
        """);
  }
}
