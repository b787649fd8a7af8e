// A tree node owns its children; what is returned from inside is lent or retained.
package cases.real.structures;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Nullable;

class TreeOfNodes {
  @RefCounted
  static class Node {
    private int references = 1;
    private final int key;
    private Node left;
    private Node right;

    Node(int key) {
      this.key = key;
    }

    @Retains
    Node retain() {
      references++;
      return this;
    }

    @Releases
    void release() {
      if (--references > 0) {
        return;
      }
      if (left != null) {
        left.release();
      }
      if (right != null) {
        right.release();
      }
    }

    void setLeft(@Steals Node node) {
      Node old = left;
      left = node;
      if (old != null) {
        old.release();
      }
    }

    void setRight(@Steals Node node) {
      right = node; // expect: owned-field-leak
    }

    Node wrongLeft() {
      return left; // expect: return-of-borrowed
    }

    @Borrowed
    @Nullable
    Node left() {
      return left;
    }

    @Nullable
    Node rightLeft() {
      return left == null ? null : left.retain();
    }

    @Nullable
    Node takeLeft() {
      Node taken = left;
      left = null;
      return taken;
    }

    void rotate() {
      Node swapped = left;
      left = right;
      right = swapped;
    }

    int size() {
      return 1 + (left == null ? 0 : left.size()) + (right == null ? 0 : right.size());
    }
  }

  static int keyOfLeft(@Steals Node root) {
    Node left = root.left();
    int key = left == null ? root.key : left.key;
    root.release();
    return key;
  }

  static int wrongKeyOfLeft(@Steals Node root) {
    Node left = root.left();
    root.release();
    return left == null ? 0 : left.key; // expect: dangling-borrow
  }
}
