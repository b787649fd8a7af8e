package dev.custody.benchmarks.compiletime;

/**
 * What one compilation cost.
 *
 * @param cpu seconds of all threads, those of JIT and garbage collector among them
 * @param compilerCpu seconds of the thread that compiles
 * @param wall seconds on the clock
 * @param memory the most that the process had so far, in megabytes
 */
record Cost(double cpu, double compilerCpu, double wall, double memory) {}
