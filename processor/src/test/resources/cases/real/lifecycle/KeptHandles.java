// Handles whose close() may be repeated: it is harmless after it, but not where somebody keeps the
// handle itself and still needs it.
package cases.real.lifecycle;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

class KeptHandles {
  @RefCounted
  static class Handle implements AutoCloseable {
    static @Owned Handle open() {
      return new Handle();
    }

    void use() throws IOException {}

    int size() {
      return 1;
    }

    native void move(@Steals(into = "this") Handle content);

    void append(@Steals Handle tail) {
      tail.close();
    }

    @Override
    @Releases(idempotent = true)
    public void close() {}
  }

  private Handle kept;

  /** What is in a list must stay open. */
  static List<Handle> listed() {
    List<Handle> all = new ArrayList<>();
    try (Handle handle = Handle.open()) { // expect: double-release
      handle.size();
      all.add(handle);
    }
    return all;
  }

  static void listedThenClosed(List<Handle> all) {
    Handle handle = Handle.open();
    all.add(handle);
    handle.close(); // expect: double-release
  }

  static List<Handle> listedOrClosed() throws IOException {
    List<Handle> all = new ArrayList<>();
    Handle handle = Handle.open();
    try {
      handle.use();
    } catch (IOException e) {
      handle.close();
      throw e;
    }
    all.add(handle);
    return all;
  }

  static int listedAndDrained() {
    List<Handle> all = new ArrayList<>();
    Handle handle = Handle.open();
    all.add(handle);
    int size = handle.size();
    all.forEach(Handle::close);
    all.clear();
    handle.close();
    return size;
  }

  static void mapped(Map<String, Handle> all, String key) {
    try (Handle handle = Handle.open()) { // expect: double-release
      all.putIfAbsent(key, handle);
    }
  }

  static void mappedOrClosed(Map<String, Handle> all, String key) {
    Handle handle = Handle.open();
    if (all.putIfAbsent(key, handle) != null) {
      handle.close();
    }
  }

  static Handle[] inSlot() {
    Handle[] slots = new Handle[1];
    try (Handle handle = Handle.open()) { // expect: double-release
      slots[0] = handle;
    }
    return slots;
  }

  static Optional<Handle> wrapped() {
    try (Handle handle = Handle.open()) {
      return Optional.of(handle); // expect: use-after-release
    }
  }

  /** What a field has must stay open, too. */
  void replaced() {
    Handle old = kept;
    try (Handle handle = Handle.open()) { // expect: stale-field
      handle.size();
      kept = handle;
    }
    old.close();
  }

  void replacedAndClosed() {
    Handle old = kept;
    kept = Handle.open();
    old.close();
    old.close();
  }

  /** A new object keeps what it is given. */
  static class Holder {
    private final Handle handle;

    Holder(@Steals Handle handle) {
      this.handle = handle;
    }

    int size() {
      return handle.size();
    }

    @Disposes
    void close() {
      handle.close();
    }
  }

  record Pair(Handle one, Handle other) {
    @Disposes
    void close() {
      one.close();
      other.close();
    }
  }

  static Holder held() {
    try (Handle handle = Handle.open()) { // expect: double-release
      handle.size();
      return new Holder(handle);
    }
  }

  static Holder heldOrClosed() throws IOException {
    Handle handle = Handle.open();
    try {
      handle.use();
    } catch (IOException e) {
      handle.close();
      throw e;
    }
    return new Holder(handle);
  }

  static Pair paired(@Steals Handle one) {
    try (one) { // expect: double-release
      return new Pair(one, Handle.open());
    }
  }

  static class Opening {
    private final Handle handle;

    Opening(@Steals Handle handle) throws IOException {
      try {
        handle.use();
      } catch (IOException e) {
        handle.close();
        throw e;
      }
      this.handle = handle;
    }

    @Disposes
    void close() {
      handle.close();
    }
  }

  /** A constructor that fails has no object that could keep anything. */
  static @Owned Opening openedOrClosed(@Steals Handle handle) throws IOException {
    try {
      return new Opening(handle);
    } catch (IOException e) {
      handle.close();
      throw e;
    }
  }

  /** A function that runs later needs what it takes along. */
  static void executed(ExecutorService executor) {
    try (Handle handle = Handle.open()) { // expect: double-release
      executor.execute(
          () -> {
            try (handle) {
              handle.size();
            }
          });
    }
  }

  static void executedOnly(ExecutorService executor) {
    Handle handle = Handle.open();
    executor.execute(
        () -> {
          try (handle) {
            handle.size();
          }
        });
  }

  static void ranAndClosed() {
    Handle handle = Handle.open();
    Runnable function =
        () -> {
          handle.size();
          handle.close();
        };
    function.run();
    handle.close();
  }

  /** Whoever is given it without another word may have moved or closed it. */
  static void moved(@Borrowed Handle head) {
    try (Handle tail = Handle.open()) {
      tail.size();
      head.append(tail);
    }
  }

  static void movedInto(@Borrowed Handle head) {
    try (Handle content = Handle.open()) {
      content.size();
      head.move(content);
    }
  }

  static void consume(@Steals Handle handle) {
    try (handle) {
      handle.size();
    }
  }

  static void consumed() {
    try (Handle handle = Handle.open()) {
      consume(handle);
    }
  }

  static void slots(Handle[] slots) {
    slots[0] = Handle.open();
    slots[0].close();
    slots[0] = null;
  }

  static void slotsLost(Handle[] slots) {
    slots[0] = Handle.open(); // expect: leak
    slots[0].size();
    slots[0] = null;
  }

  /** What was closed in a field is closed. */
  static class Two {
    private Handle one;
    private Handle other;

    Two() throws IOException {
      one = Handle.open();
      try {
        one.use();
        other = Handle.open();
      } catch (IOException e) {
        one.close();
        throw e;
      }
    }

    Two(int size) throws IOException {
      one = Handle.open(); // expect: leak-on-exception
      one.use();
      other = Handle.open();
    }

    void renew() {
      one.close();
      one = Handle.open();
      one.close();
      one = Handle.open();
    }

    void renewUnclosed() {
      one.close();
      one = Handle.open();
      one = Handle.open(); // expect: owned-field-leak
    }

    int usedClosed() {
      one.close();
      int size = one.size(); // expect: use-after-release
      one = Handle.open();
      return size;
    }

    @Disposes
    void close() {
      one.close();
      other.close();
    }
  }

  @Disposes
  void close() {
    kept.close();
    kept.close();
  }
}
