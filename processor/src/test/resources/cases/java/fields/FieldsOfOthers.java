// Java: the fields of an object that was just made are empty, whether or not it is counted itself.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class FieldsOfOthers {
  static final class Node {
    private Buf buf;

    @Disposes
    void free() {
      if (buf != null) {
        buf.release();
      }
    }
  }

  static Node filled(@Steals Buf buf) {
    Node node = new Node();
    node.buf = buf;
    return node;
  }

  static void filledTwice(@Steals Buf one, @Steals Buf other) {
    Node node = new Node();
    node.buf = one;
    node.buf = other; // expect: owned-field-leak
    node.free();
  }

  static void filledAgain(Node node, @Steals Buf buf) {
    node.buf = buf; // expect: owned-field-leak
  }
}

class DrainedByIndex {
  private final List<@Owned Buf> all = new ArrayList<>();
  private final List<@Owned Buf> others = new ArrayList<>();

  @Disposes
  void close() {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).release();
    }
    for (int i = others.size() - 1; i >= 0; i--) {
      Buf buf = others.get(i);
      buf.release();
    }
    others.clear();
  }

  void notReleased() {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).size();
    }
    all.clear(); // expect: owned-field-leak
  }
}
