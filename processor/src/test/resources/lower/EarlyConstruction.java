// since: 25
import dev.custody.Steals;
import fixture.Buf;

class EarlyConstruction {
  private Buf buf;
  private Buf other = Buf.alloc();

  EarlyConstruction(@Steals Buf given) {
    if (given == null) {
      throw new IllegalArgumentException();
    }
    this.buf = given;
    super();
    other.size();
  }
}
