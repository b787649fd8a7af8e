package dev.custody.processor.analysis;

import dev.custody.processor.program.Program;

/**
 * What following the origins of a program, one after the other, has found out so far, and what the
 * next one may ask for.
 *
 * @param lenders how lenders stand where something is borrowed from them
 * @param visits what loops do with the elements that they visit
 * @param elements what is to be told of elements once it is known whose they are
 * @param fates what becomes of captured locals and own fields
 * @param continued the calls that take out what an earlier one has shown
 */
record Discoveries(
    Lenders lenders, Visits visits, ElementEvents elements, Fates fates, Continuations continued) {

  static Discoveries before(Program program, ElementUses uses) {
    Visits visits = new Visits(program, uses);
    return new Discoveries(
        new Lenders(), visits, new ElementEvents(visits), new Fates(), new Continuations());
  }

  /**
   * The same, where of fields nothing is remembered but what they had discarded. Lenders, visits
   * and elements are the real ones: they learn how a container stands, whoever answers for it.
   */
  Discoveries trial() {
    return new Discoveries(lenders, visits, elements, fates.trial(), continued);
  }
}
