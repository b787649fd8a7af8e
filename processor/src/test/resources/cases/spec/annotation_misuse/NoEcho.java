// One mistake, one report: what a wrong annotation makes of a body is not told.
package cases.spec.annotation_misuse;

import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;

class NoEcho {
  static void notRetained(@Retains(count = "absent") Buf buf) { // expect: annotation-misuse
    buf.size();
  }

  static void notReleased(@Releases(count = "absent") Buf buf) { // expect: annotation-misuse
    buf.size();
  }
}
