// The error handler learned to release, and then somebody added a finally block.
package cases.real.netty;

import fixture.Buf;

class CatchAndFinallyBothRelease {
  static class ProtocolException extends Exception {}

  interface Parser {
    int parse(Buf in) throws ProtocolException;
  }

  private int errors;

  int wrong(Parser parser) {
    Buf in = Buf.alloc();
    try {
      return parser.parse(in);
    } catch (ProtocolException e) {
      errors++;
      in.release();
      return -1;
    } finally {
      in.release(); // expect: double-release
    }
  }

  int right(Parser parser) {
    Buf in = Buf.alloc();
    try {
      return parser.parse(in);
    } catch (ProtocolException e) {
      errors++;
      return -1;
    } finally {
      in.release();
    }
  }
}
