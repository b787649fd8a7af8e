// A composite buffer takes over each component; releasing one after adding it breaks the whole.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Counted;

class CompositeComponent {
  interface Composite extends Counted {
    void addComponent(@Steals(into = "this") Buf component);

    int componentCount();
  }

  interface Allocator {
    Composite composite();
  }

  static Composite wrong(Allocator allocator, Buf header, @Steals Buf body) {
    Composite message = allocator.composite();
    message.addComponent(header.retain());
    message.addComponent(body);
    body.release(); // expect: double-release
    return message;
  }

  static Composite right(Allocator allocator, Buf header, @Steals Buf body) {
    Composite message = allocator.composite();
    message.addComponent(header.retain());
    if (body.readable()) {
      message.addComponent(body);
    } else {
      body.release();
    }
    return message;
  }

  static int rightMeasuredInside(Allocator allocator, @Steals Buf body) {
    Composite message = allocator.composite();
    message.addComponent(body);
    int size = body.size() + message.componentCount();
    message.release();
    return size;
  }
}
