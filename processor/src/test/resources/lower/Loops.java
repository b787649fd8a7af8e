import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.util.List;
import java.util.Queue;

class Loops {
  void whileLoop() {
    while (Work.test()) {
      Buf buf = Buf.alloc();
      if (buf.size() > 3) {
        break;
      }
      if (buf.readable()) {
        continue;
      }
      buf.release();
    }
  }

  void endless() {
    while (true) {
      Buf.alloc().release();
    }
  }

  void doLoop() {
    Buf buf;
    do {
      buf = Buf.tryAlloc();
    } while (buf == null);
    buf.release();
  }

  void forLoop(Buf first) {
    for (Buf buf = first; buf != null; buf = buf.parent()) {
      buf.size();
    }
    for (; ; ) {
      if (Work.test()) {
        return;
      }
    }
  }

  void labelled(List<Buf> bufs) {
    outer:
    for (Buf buf : bufs) {
      while (true) {
        if (Work.test()) {
          continue outer;
        }
        if (buf.readable()) {
          break outer;
        }
      }
    }
    block:
    {
      Buf buf = Buf.alloc();
      if (Work.test()) {
        break block;
      }
      buf.release();
    }
  }

  void visited(List<Buf> bufs) {
    for (Buf buf : bufs) {
      buf.release();
    }
    bufs.clear();
  }

  void counted(Buf[] bufs, List<Buf> list) {
    for (int i = 0; i < bufs.length; i++) {
      bufs[i].release();
      bufs[i] = null;
    }
    for (int i = list.size() - 1; i >= 0; i--) {
      if (Work.test()) {
        continue;
      }
      list.get(i).release();
    }
  }

  void notCounted(Buf[] bufs) {
    for (int i = 0; i < bufs.length; i++) {
      bufs[i++].size();
    }
  }

  void polled(Queue<Buf> queue) {
    Buf buf;
    while ((buf = queue.poll()) != null) {
      buf.release();
    }
    while (!queue.isEmpty()) {
      Sink.take(queue.remove());
    }
  }

  void visitedByFunctions(List<Buf> bufs) {
    bufs.forEach(Buf::release);
    bufs.forEach(
        buf -> {
          if (buf.readable()) {
            return;
          }
          buf.release();
        });
  }

  void ofNumbers(int[] numbers, Buf buf) {
    for (int number : numbers) {
      buf.write(number);
    }
  }
}
