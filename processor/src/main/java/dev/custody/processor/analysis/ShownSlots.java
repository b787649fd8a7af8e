package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long an array is that somebody else has made: as long as it takes for the constant indexes
 * that the method reads it with, if it reads it in no other way: {@code Buf[] pair = split(buf);
 * take(pair[0]); take(pair[1]);}. A method that asks for the length reads different ones on
 * different paths: then each path goes by what it has learned of the length.
 */
final class ShownSlots {
  /** Of a longer array nobody wants to know all slots. */
  private static final int MOST = 7;

  private final Local array;
  private final Place length;
  private final Map<Place, Integer> read = new HashMap<>();
  private final Set<Integer> slots = new TreeSet<>();
  private final Set<Integer> absent = new HashSet<>();
  private boolean otherwise;
  private boolean asked;

  private ShownSlots(Local array) {
    this.array = array;
    this.length = FactSteps.length(array);
  }

  /** What a method shows of an array; null if it reads it with no constant index. */
  static ShownSlots of(Program program, Local array) {
    ShownSlots shown = new ShownSlots(array);
    for (Block block : program.blocks()) {
      block.steps().forEach(shown::step);
    }
    if (shown.slots.isEmpty()) {
      return null;
    }
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Branch branch) {
        shown.tested(branch.condition());
      }
    }
    return shown;
  }

  private void step(Step step) {
    if (step instanceof Step.Load load) {
      load(load);
    } else if (step instanceof Step.Store store && isOfArray(store.to())) {
      otherwise |= ((Place.Element) store.to()).constant() == null;
    } else if (step instanceof Step.Copy copy) {
      otherwise |= copy.from() == array;
    } else if (step instanceof Step.Next next) {
      otherwise |= next.container() == array;
    } else if (step instanceof Step.Exhausted exhausted) {
      otherwise |= exhausted.container().equals(array);
    }
  }

  private void load(Step.Load load) {
    asked |= load.from().equals(length);
    if (isOfArray(load.from())) {
      Integer index = ((Place.Element) load.from()).constant();
      otherwise |= index == null;
      if (index != null) {
        read.put(load.to(), index);
        slots.add(index);
      }
    }
  }

  private boolean isOfArray(Place place) {
    return place instanceof Place.Element element && element.base() == array;
  }

  /** What may be null need not be discarded. */
  private void tested(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      asked |= holds.place().equals(length);
      Integer index =
          isOfArray(holds.place())
              ? ((Place.Element) holds.place()).constant()
              : read.get(holds.place());
      if (index != null && holds.value().constant() == null) {
        absent.add(index);
      }
    } else if (condition instanceof Condition.Compares compares) {
      asked |= compares.place().equals(length);
    }
  }

  /** What the array holds, if nobody has learned how long it is. */
  Stock before(Stock filled) {
    if (otherwise) {
      return filled;
    }
    int last = 0;
    for (int slot : slots) {
      last = Math.max(last, slot + 1);
    }
    return filled.ofSlots(asked ? Set.of() : between(0, last));
  }

  /** What the array holds once more was learned of its length. */
  Stock after(Stock stock, Facts before, Facts now) {
    if (!asked || before == now) {
      return stock;
    }
    int known = Values.least(before.of(length));
    int least = Values.least(now.of(length));
    if (otherwise) {
      boolean exact = now.of(length) != null && Values.isExact(now.of(length));
      return exact && stock.isUncounted() ? stock.ofSlots(between(0, least)) : stock;
    }
    return with(stock, between(known, least));
  }

  /** What the array holds where a slot of it could be read. */
  Stock read(Stock stock, Facts before, int slot) {
    return asked && !otherwise
        ? with(stock, between(Values.least(before.of(length)), slot + 1))
        : stock;
  }

  private static Stock with(Stock stock, Set<Integer> slots) {
    Stock more = stock;
    for (int slot : slots) {
      more = more.filled(slot);
    }
    return more;
  }

  /** The slots in a row that hold something, as far as it matters which they are. */
  private Set<Integer> between(int first, int end) {
    Set<Integer> between = new TreeSet<>();
    for (int slot = first; slot < Math.min(end, MOST); slot++) {
      between.add(slot);
    }
    for (int slot : slots) {
      if (first <= slot && slot < end) {
        between.add(slot);
      }
    }
    between.removeAll(absent);
    return between;
  }
}
