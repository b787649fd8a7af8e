// Some types iterate over values of their own type; nothing counted is in them.
package cases.spec.analysis;

import fixture.Buf;
import java.nio.file.Path;

class ShowsItself {
  static int names(Path path) {
    Buf buf = Buf.alloc();
    int count = 0;
    for (Path name : path) {
      count += name.getNameCount();
    }
    buf.release();
    return count;
  }

  static int namesForgotten(Path path) {
    Buf buf = Buf.alloc(); // expect: leak
    return path.getNameCount();
  }
}
