package dev.custody.runtime;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is alive, oldest first; {@code toString()} is meant to be printed.
 *
 * @param counts the sums
 * @param entries each object and each block of memory
 */
public record LeakReport(HeapCounts counts, List<Entry> entries) {
  private static final int LONGEST_DESCRIPTION = 60;

  /**
   * One thing that is alive.
   *
   * @param typeName as {@code list}
   * @param name the type with the number on the heap, as {@code list #12}
   * @param description what it looks like and how many references it has
   */
  public record Entry(String typeName, String name, String description) {
    static Entry of(Allocation allocation) {
      return new Entry(allocation.typeName(), allocation.toString(), describe(allocation));
    }

    private static String describe(Allocation allocation) {
      return switch (allocation.kind()) {
        case OBJECT -> {
          String count = allocation.references() == 1 ? " reference" : " references";
          yield look(allocation) + ", " + allocation.references() + count;
        }
        case MEMORY -> "never freed";
      };
    }

    private static String look(Allocation allocation) {
      String text = Repr.of((PyObject) allocation.content());
      return text.length() <= LONGEST_DESCRIPTION
          ? text
          : text.substring(0, LONGEST_DESCRIPTION - 3) + "...";
    }

    @Override
    public String toString() {
      return name + ": " + description;
    }
  }

  public LeakReport {
    entries = List.copyOf(entries);
  }

  static LeakReport of(Stream<Allocation> alive) {
    List<Allocation> byAge = alive.sorted(Comparator.comparingLong(Allocation::serial)).toList();
    return new LeakReport(HeapCounts.of(byAge.stream()), byAge.stream().map(Entry::of).toList());
  }

  /** Whether nothing is alive. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** How many are alive of each type, by the type's name. */
  public SortedMap<String, Long> byType() {
    return entries.stream()
        .collect(Collectors.groupingBy(Entry::typeName, TreeMap::new, Collectors.counting()));
  }

  @Override
  public String toString() {
    String sums = "alive: " + counts;
    if (isEmpty()) {
      return sums;
    }
    String types =
        byType().entrySet().stream()
            .map(type -> type.getValue() + " " + type.getKey())
            .collect(Collectors.joining(", "));
    return Stream.concat(
            Stream.of(sums + " (" + types + ")"), entries.stream().map(entry -> "  " + entry))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
