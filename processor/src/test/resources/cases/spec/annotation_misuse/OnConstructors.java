// annotation-misuse: a new object is owned, or the alias of what it was made of.
package cases.spec.annotation_misuse;

import dev.custody.*;
import fixture.Buf;

class OnConstructors extends Buf {
  @Borrowed Buf content;

  @Borrowed OnConstructors(String text) {} // expect: annotation-misuse

  @Aliases OnConstructors(long number) {} // expect: annotation-misuse

  @Aliases("absent") OnConstructors(Buf content, long number) {} // expect: annotation-misuse

  @Releases OnConstructors(char letter) {} // expect: annotation-misuse

  @Disposes OnConstructors(byte small) {} // expect: annotation-misuse

  @Owned OnConstructors(int number) {}

  @Aliases("content") OnConstructors(Buf content) {
    this.content = content;
  }
}
