// The transport takes the buffer only if the send went through; a failed send leaves it behind.
package cases.real.netty;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import java.io.IOException;

class SendTakesOnSuccess {
  interface Transport {
    void send(@Steals(when = When.ON_SUCCESS) Buf frame) throws IOException;
  }

  private int failures;

  void wrong(Transport transport, int code) throws IOException {
    Buf frame = Buf.alloc(4); // expect: leak-on-exception
    frame.write(code);
    transport.send(frame);
  }

  void wrongSwallows(Transport transport, int code) {
    Buf frame = Buf.alloc(4); // expect: leak-on-exception
    frame.write(code);
    try {
      transport.send(frame);
    } catch (IOException e) {
      failures++;
    }
  }

  void wrongAlwaysReleases(Transport transport, int code) throws IOException {
    Buf frame = Buf.alloc(4);
    frame.write(code);
    try {
      transport.send(frame);
    } finally {
      frame.release(); // expect: double-release
    }
  }

  void right(Transport transport, int code) throws IOException {
    Buf frame = Buf.alloc(4);
    frame.write(code);
    try {
      transport.send(frame);
    } catch (IOException e) {
      failures++;
      frame.release();
      throw e;
    }
  }
}
