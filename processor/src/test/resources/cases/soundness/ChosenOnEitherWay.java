// Two loops that each choose what they discard may discard all together, but not where only one of them runs.
package cases.soundness;

import fixture.Buf;
import fixture.Work;
import java.util.ArrayList;
import java.util.List;

class ChosenOnEitherWay {
  /** The loop stands there twice: for either way into the block. */
  void inAFinally(boolean some) {
    List<Buf> all = new ArrayList<>(); // expect: leak
    all.add(Buf.alloc());
    try {
      Work.plain();
    } finally {
      for (Buf each : all) {
        if (some) {
          each.release();
        }
      }
    }
  }

  void inEitherBranch(boolean some, boolean other) {
    List<Buf> all = new ArrayList<>(); // expect: leak
    all.add(Buf.alloc());
    if (other) {
      for (Buf each : all) {
        if (some) {
          each.release();
        }
      }
    } else {
      for (Buf each : all) {
        if (some) {
          each.release();
        }
      }
    }
  }

  void oneAfterTheOther(boolean some) {
    List<Buf> all = new ArrayList<>();
    all.add(Buf.alloc());
    for (Buf each : all) {
      if (some) {
        each.release();
      }
    }
    for (Buf each : all) {
      if (!some) {
        each.release();
      }
    }
  }

  /** From the end of one copy a way leads to the other, but only past another list. */
  void inAFinallyInATurn(boolean some, int turns) {
    for (int i = 0; i < turns; i++) {
      List<Buf> all = new ArrayList<>(); // expect: leak
      all.add(Buf.alloc());
      try {
        if (Work.test()) {
          continue;
        }
        Work.plain();
      } finally {
        for (Buf each : all) {
          if (some) {
            each.release();
          }
        }
      }
    }
  }

  void allInAFinallyInATurn(int turns) {
    for (int i = 0; i < turns; i++) {
      List<Buf> all = new ArrayList<>();
      all.add(Buf.alloc());
      try {
        if (Work.test()) {
          continue;
        }
        Work.plain();
      } finally {
        for (Buf each : all) {
          each.release();
        }
      }
    }
  }

  void oneAfterTheOtherInATurn(boolean some, int turns) {
    for (int i = 0; i < turns; i++) {
      List<Buf> all = new ArrayList<>();
      all.add(Buf.alloc());
      for (Buf each : all) {
        if (some) {
          each.release();
        }
      }
      for (Buf each : all) {
        if (!some) {
          each.release();
        }
      }
    }
  }
}
