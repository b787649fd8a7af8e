// A shared default instance lives in a static field and is replaced when the settings change.
package cases.real.lifecycle;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class SingletonHolder {
  @RefCounted
  static class Settings {
    static native Settings load(String file);

    @Retains
    native Settings retain();

    @Releases
    native void release();
  }

  private static Settings current = Settings.load("default");

  static synchronized @Borrowed Settings peek() {
    return current;
  }

  static synchronized Settings right() {
    return current.retain();
  }

  static synchronized Settings wrong() {
    return current; // expect: return-of-borrowed
  }

  static synchronized void wrongReload(String file) {
    current = Settings.load(file); // expect: owned-field-leak
  }

  static synchronized void rightReload(String file) {
    Settings old = current;
    current = Settings.load(file);
    old.release();
  }

  static synchronized Settings rightExchange(@Steals Settings next) {
    Settings old = current;
    current = next;
    return old;
  }
}
