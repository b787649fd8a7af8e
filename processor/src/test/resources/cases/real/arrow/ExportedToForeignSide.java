// An array is exported to a foreign interface that takes it over unless the export fails.
package cases.real.arrow;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import dev.custody.When;

class ExportedToForeignSide {
  static class ExportException extends Exception {}

  @RefCounted
  interface Array extends AutoCloseable {
    @Retains
    Array retain();

    int length();

    @Override
    @Releases
    void close();
  }

  interface Bridge {
    void export(@Steals(when = When.ON_SUCCESS) Array array, long address) throws ExportException;
  }

  static void wrong(Bridge bridge, Array array, long address) throws ExportException {
    bridge.export(array.retain(), address); // expect: leak-on-exception
  }

  static void wrongTwice(Bridge bridge, @Steals Array array, long address) throws ExportException {
    try (Array own = array) { // expect: double-release
      bridge.export(own, address);
    }
  }

  static void right(Bridge bridge, Array array, long address) throws ExportException {
    Array exported = array.retain();
    try {
      bridge.export(exported, address);
    } catch (ExportException e) {
      exported.close();
      throw e;
    }
  }

  static void rightResource(Bridge bridge, @Steals Array array, long address)
      throws ExportException {
    try (Array own = array) {
      if (own.length() > 0) {
        Array exported = own.retain();
        boolean done = false;
        try {
          bridge.export(exported, address);
          done = true;
        } finally {
          if (!done) {
            exported.close();
          }
        }
      }
    }
  }
}
