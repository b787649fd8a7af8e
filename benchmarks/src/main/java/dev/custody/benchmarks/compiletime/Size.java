package dev.custody.benchmarks.compiletime;

import java.util.List;

/** How much is measured. No round is begun when the minutes are over, except the first ones. */
enum Size {
  /** Seconds: shows only that it works. */
  SMOKE(List.of(20), 1, List.of(), List.of(), 0, 0, 1),
  /** About seven minutes. */
  QUICK(List.of(100), 3, List.of(100), List.of(), 3, 3, 5),
  /** About 25 minutes. */
  STANDARD(List.of(200, 800, 3200), 5, List.of(200, 800), List.of(Shape.values()), 6, 5, 23),
  /** Hours. */
  FULL(
      List.of(200, 400, 800, 1600, 3200), 5, List.of(200, 800), List.of(Shape.values()), 8, 9, 240);

  private final List<Integer> classes;
  private final int rounds;
  private final List<Integer> warmClasses;
  private final List<Shape> shapes;
  private final int warmups;
  private final int warmRounds;
  private final int minutes;

  Size(
      List<Integer> classes,
      int rounds,
      List<Integer> warmClasses,
      List<Shape> shapes,
      int warmups,
      int warmRounds,
      int minutes) {
    this.classes = classes;
    this.rounds = rounds;
    this.warmClasses = warmClasses;
    this.shapes = shapes;
    this.warmups = warmups;
    this.warmRounds = warmRounds;
    this.minutes = minutes;
  }

  List<Integer> classes() {
    return classes;
  }

  int rounds() {
    return rounds;
  }

  List<Integer> warmClasses() {
    return warmClasses;
  }

  List<Shape> shapes() {
    return shapes;
  }

  int warmups() {
    return warmups;
  }

  int warmRounds() {
    return warmRounds;
  }

  int minutes() {
    return minutes;
  }
}
