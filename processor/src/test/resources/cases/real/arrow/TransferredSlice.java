// A transfer pair makes a new vector; closing the source does not close what was split off.
package cases.real.arrow;

import dev.custody.RefCounted;
import dev.custody.Releases;

class TransferredSlice {
  @RefCounted
  interface Vector extends AutoCloseable {
    Vector splitAndTransfer(int start, int length);

    int valueCount();

    @Override
    @Releases
    void close();
  }

  interface Source {
    Vector next();
  }

  static int wrong(Source source) {
    try (Vector vector = source.next()) {
      Vector head = vector.splitAndTransfer(0, 10); // expect: leak
      return head.valueCount();
    }
  }

  static int right(Source source) {
    try (Vector vector = source.next();
        Vector head = vector.splitAndTransfer(0, 10)) {
      return head.valueCount();
    }
  }

  static Vector rightHandedOut(Source source) {
    Vector vector = source.next();
    try {
      return vector.splitAndTransfer(0, vector.valueCount() / 2);
    } finally {
      vector.close();
    }
  }
}
