// since: 22
import fixture.Buf;
import fixture.BufReader;
import fixture.Tasks;
import java.util.List;

class Unnamed {
  record Pair(Buf first, Buf second) {}

  void variables(List<Buf> bufs) {
    Buf _ = Buf.alloc();
    for (Buf _ : bufs) {
      Tasks.readNow(Buf.EMPTY, _ -> 1);
    }
    BufReader reader = _ -> 0;
    try {
      reader.read(Buf.EMPTY);
    } catch (RuntimeException _) {
      bufs.clear();
    }
  }

  void patterns(Object any) {
    if (any instanceof Pair(Buf first, _)) {
      first.size();
    }
    switch (any) {
      case Pair(_, Buf second) -> second.size();
      case Buf _ -> {}
      default -> {}
    }
  }
}
