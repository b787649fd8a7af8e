// A producer fills the back buffer while the front one is shown; then the two change places.
package cases.real.structures;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class DoubleBuffer {
  @RefCounted
  interface Frame {
    void draw(int x, int y);

    @Releases
    void release();
  }

  private Frame front;
  private Frame back;

  DoubleBuffer(@Steals Frame front, @Steals Frame back) {
    this.front = front;
    this.back = back;
  }

  void right() {
    Frame shown = front;
    front = back;
    back = shown;
  }

  void rightReplacesBack(@Steals Frame fresh) {
    Frame old = front;
    front = back;
    back = fresh;
    old.release();
  }

  void wrong(@Steals Frame fresh) {
    front = back; // expect: owned-field-leak
    back = fresh;
  }

  @Borrowed
  Frame shown() {
    return front;
  }

  @Disposes
  void close() {
    front.release();
    back.release();
  }
}
