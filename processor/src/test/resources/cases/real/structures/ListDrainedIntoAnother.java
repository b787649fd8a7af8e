// Elements move from one list to another: taken out of one before they are put into the other.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import java.util.ArrayList;
import java.util.List;

class ListDrainedIntoAnother {
  @RefCounted
  interface Task {
    boolean ready();

    @Retains
    Task retain();

    @Releases
    void cancel();
  }

  private final List<Task> waiting = new ArrayList<>();
  private final List<Task> running = new ArrayList<>();

  void wrong() {
    for (Task task : waiting) {
      if (task.ready()) {
        running.add(task); // expect: borrowed-escape
      }
    }
  }

  void rightShared() {
    for (Task task : waiting) {
      if (task.ready()) {
        running.add(task.retain());
      }
    }
  }

  void rightMoved() {
    for (int i = waiting.size() - 1; i >= 0; i--) {
      if (waiting.get(i).ready()) {
        running.add(waiting.remove(i));
      }
    }
  }

  void wrongCancel(int index) {
    waiting.remove(index); // expect: leak
  }

  void rightCancel(int index) {
    waiting.remove(index).cancel();
  }

  @Disposes
  void close() {
    waiting.forEach(Task::cancel);
    waiting.clear();
    running.forEach(Task::cancel);
    running.clear();
  }
}
