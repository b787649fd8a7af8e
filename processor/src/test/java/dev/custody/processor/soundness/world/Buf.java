package dev.custody.processor.soundness.world;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import java.io.IOException;

/** A buffer that counts its references. */
@RefCounted
public class Buf implements AutoCloseable {
  private int count = 1;
  private Buf parent;
  private int perhapsTaken;

  public Buf() {
    Run.current().created(this);
  }

  public static @Owned Buf alloc() {
    Run.current().mayFailUndeclared();
    return new Buf();
  }

  public static @Owned Buf allocChecked() throws IOException {
    Run.mayFail();
    return alloc();
  }

  /** Null on some runs. */
  public static @Owned Buf tryAlloc() {
    return Run.current().decide() ? null : alloc();
  }

  public @Retains Buf retain() {
    alive("retained");
    count++;
    return this;
  }

  public @Releases boolean release() {
    alive("released");
    count--;
    if (count == 0 && parent != null) {
      parent.release();
    }
    return count == 0;
  }

  public @Retains(count = "times") Buf retain(int times) {
    for (int i = 0; i < times; i++) {
      retain();
    }
    return this;
  }

  public @Releases(count = "times") boolean release(int times) {
    boolean last = false;
    for (int i = 0; i < times; i++) {
      last = release();
    }
    return last;
  }

  @Override
  public @Releases void close() {
    release();
  }

  private void look() {
    alive("used");
    Run.current().mayFailUndeclared();
  }

  public int size() {
    look();
    return Run.current().size();
  }

  public int getChecked(int index) throws IOException {
    look();
    Run.mayFail();
    return Run.current().size();
  }

  /** The same object. */
  public @Aliases Buf slice() {
    look();
    return this;
  }

  public @Owned Buf copy() {
    look();
    return new Buf();
  }

  /** An object that lives as long as this one. */
  public @Borrowed Buf parent() {
    look();
    if (parent == null) {
      parent = new Buf();
      parent.perhapsTaken = Math.min(perhapsTaken, 1);
    }
    return parent;
  }

  boolean isLeft() {
    return count > perhapsTaken;
  }

  /** Nobody knows whether one reference is left: whoever has it may discard it, or not. */
  void forget() {
    perhapsTaken++;
    if (parent != null) {
      parent.forget();
    }
  }

  /** Whether it is gone. */
  public boolean isDead() {
    return count <= 0;
  }

  private void alive(String use) {
    if (isDead()) {
      Run.current().wentWrong(use + " when dead");
    }
  }
}
