package dev.custody.benchmarks.compiletime;

/**
 * What one compilation cost.
 *
 * @param cpu seconds of all threads, those of JIT and garbage collector among them
 * @param compilerCpu seconds of the thread that compiles
 * @param wall seconds on the clock
 * @param memory the most that the process had so far, in megabytes
 * @param allocated what the thread that compiles has allocated, in megabytes; whatever else the
 *     machine does, it is the same
 */
record Cost(double cpu, double compilerCpu, double wall, double memory, double allocated) {}
