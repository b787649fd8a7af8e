// Vectors of a child allocator live in it: they must not be read once it is closed.
package cases.real.arrow;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;

class ChildAllocatorClosed {
  @RefCounted
  interface Scratch {
    long sum();

    void fill(long value);
  }

  @RefCounted
  interface ChildAllocator extends AutoCloseable {
    /** Scratch space that goes with the allocator. */
    @Borrowed
    Scratch scratch(int size);

    @Override
    @Releases
    void close();
  }

  interface RootAllocator {
    ChildAllocator newChild(String name);
  }

  static long wrong(RootAllocator root, long value) {
    ChildAllocator child = root.newChild("sum");
    Scratch scratch = child.scratch(16);
    try {
      scratch.fill(value);
    } finally {
      child.close();
    }
    return scratch.sum(); // expect: dangling-borrow
  }

  static long right(RootAllocator root, long value) {
    ChildAllocator child = root.newChild("sum");
    try {
      Scratch scratch = child.scratch(16);
      scratch.fill(value);
      return scratch.sum();
    } finally {
      child.close();
    }
  }

  static long rightTwoChildren(RootAllocator root) {
    long total = 0;
    for (String name : new String[] {"left", "right"}) {
      try (ChildAllocator child = root.newChild(name)) {
        total += child.scratch(name.length()).sum();
      }
    }
    return total;
  }
}
