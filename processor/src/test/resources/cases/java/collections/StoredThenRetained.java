// What is lent may be stored first and retained then, also by two loops over all of it.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import java.util.ArrayList;
import java.util.List;

class StoredThenRetained {
  private final List<Buf> list = new ArrayList<>();

  void inTwoLoops(List<Buf> lent) {
    for (Buf buf : lent) {
      list.add(buf);
    }
    for (Buf buf : lent) {
      buf.retain();
    }
  }

  void allAtOnce(List<Buf> lent) {
    list.addAll(lent);
    lent.forEach(Buf::retain);
  }

  void neverRetained(List<Buf> lent) {
    for (Buf buf : lent) {
      list.add(buf); // expect: borrowed-escape
    }
  }

  void retainedPerhaps(List<Buf> lent, boolean perhaps) {
    for (Buf buf : lent) {
      list.add(buf); // expect: borrowed-escape
    }
    if (perhaps) {
      for (Buf buf : lent) {
        buf.retain();
      }
    }
  }

  void retainedTooOften(List<Buf> lent) {
    for (Buf buf : lent) {
      list.add(buf);
    }
    for (Buf buf : lent) {
      buf.retain();
    }
    for (Buf buf : lent) {
      buf.retain(); // expect: leak
    }
  }

  static void retainedThenStolen(List<Buf> lent) {
    for (Buf buf : lent) {
      buf.retain();
    }
    for (Buf buf : lent) {
      Sink.take(buf);
    }
  }

  static void stolenOnly(List<Buf> lent) {
    for (Buf buf : lent) {
      Sink.take(buf); // expect: steal-of-borrowed
    }
  }

  static int handedOnAndRead(List<@Owned Buf> others) {
    List<Buf> mine = new ArrayList<>();
    mine.add(Buf.alloc());
    for (Buf buf : mine) {
      others.add(buf);
    }
    return mine.get(0).size();
  }

  void ofAListOfBorrowed(List<@Borrowed Buf> lent) {
    for (Buf buf : lent) {
      buf.retain();
    }
    list.addAll(lent);
  }

  static List<Buf> aCopy(List<@Borrowed Buf> lent) {
    lent.forEach(Buf::retain);
    return new ArrayList<>(lent);
  }

  static List<Buf> aCopyOfWhatIsNotRetained(List<@Borrowed Buf> lent) {
    return new ArrayList<>(lent); // expect: return-of-borrowed
  }

  void retainedForNobody(List<@Borrowed Buf> lent) {
    for (Buf buf : lent) {
      buf.retain(); // expect: leak
    }
  }

  void someRetained(List<@Borrowed Buf> lent) {
    for (Buf buf : lent) {
      if (buf.readable()) {
        buf.retain(); // expect: leak
      }
    }
    list.addAll(lent); // expect: steal-of-borrowed
  }

  @Disposes
  void close() {
    list.forEach(Buf::release);
    list.clear();
  }
}

class CopiedIntoAField {
  private List<Buf> all;

  CopiedIntoAField(List<Buf> lent) {
    all = new ArrayList<>(lent);
    for (Buf buf : all) {
      buf.retain();
    }
  }

  CopiedIntoAField(List<@Borrowed Buf> lent, int size) {
    all = new ArrayList<>(lent); // expect: borrowed-escape
  }

  void replace(List<@Borrowed Buf> lent) {
    close();
    all = new ArrayList<>(lent);
    all.forEach(Buf::retain);
  }

  void replaceUnretained(List<@Borrowed Buf> lent) {
    close();
    all = new ArrayList<>(lent); // expect: borrowed-escape
  }

  @Disposes
  final void close() {
    all.forEach(Buf::release);
    all.clear();
  }
}

class ClonedIntoAField {
  private final Buf[] all;

  ClonedIntoAField(Buf... lent) {
    all = lent.clone();
    for (Buf buf : all) {
      buf.retain();
    }
  }

  ClonedIntoAField(boolean retain, Buf... lent) {
    all = lent.clone(); // expect: borrowed-escape
    if (retain) {
      for (Buf buf : all) {
        buf.retain();
      }
    }
  }

  @Disposes
  void close() {
    for (Buf buf : all) {
      buf.release();
    }
  }
}
