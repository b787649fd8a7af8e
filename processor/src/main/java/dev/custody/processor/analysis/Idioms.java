package dev.custody.processor.analysis;

import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Program;
import java.util.Set;

/**
 * What the shape of a whole program says, found before anything is followed through it.
 *
 * @param gates the branches that only a later call of a disposing method takes
 * @param links what conditions say of the links of a structure
 * @param survivors what still denotes an object whose name is overwritten
 * @param exhaustion how a disposing method learns that nothing is left
 * @param dropped the calls whose result, an element, nobody looks at
 * @param compared the names of what is compared with other objects
 * @param newcomers what holds a parameter or a new reference
 * @param elementUses how the program gets at elements of containers
 * @param loneLoops which containers have elements that nothing but loops looks at
 * @param singleTurns the branches that no more than one turn of a loop takes
 * @param lateRetains where something may be retained after it was stored
 * @param sizes the conditions that ask how many elements there are
 * @param partCopies the arrays that get a part of another one
 * @param made the variables that denote containers which the method makes
 */
record Idioms(
    Gates gates,
    LinkConditions links,
    Survivors survivors,
    Exhaustion exhaustion,
    DroppedElements dropped,
    ComparedNames compared,
    Newcomers newcomers,
    ElementUses elementUses,
    LoneLoops loneLoops,
    SingleTurns singleTurns,
    LateRetains lateRetains,
    AskedSizes sizes,
    PartCopies partCopies,
    Set<Local> made) {

  static Idioms of(Program program) {
    ElementUses uses = new ElementUses(program);
    return new Idioms(
        new Gates(program),
        new LinkConditions(program),
        new Survivors(program),
        new Exhaustion(program),
        new DroppedElements(program),
        new ComparedNames(program),
        new Newcomers(program),
        uses,
        new LoneLoops(program, uses),
        new SingleTurns(program, uses),
        new LateRetains(program),
        new AskedSizes(program),
        new PartCopies(program),
        LocalsHolding.madeContainers(program));
  }

  /** Whether a field of {@code this} can hold nothing where a condition comes out so. */
  boolean saysEmpty(String field, Condition condition, boolean outcome) {
    return exhaustion.isToldBy(field, condition, outcome)
        || links.isLink(field) && links.findsNone(condition, outcome);
  }
}
