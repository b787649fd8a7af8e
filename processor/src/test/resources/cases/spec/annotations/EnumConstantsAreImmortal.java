import fixture.*;

/** An enum can be counted, through an interface say; but its constants are there for ever. */
enum EnumConstantsAreImmortal implements Counted {
  FIRST,
  SECOND {
    @Override
    public int refCnt() {
      return 2;
    }
  };

  private static final Counted DEFAULT = FIRST;

  @Override
  public native Counted retain();

  @Override
  public native boolean release();

  @Override
  public int refCnt() {
    return 1;
  }

  static Counted owned(boolean first) {
    return first ? FIRST : SECOND;
  }

  static void released() {
    FIRST.release();
    SECOND.refCnt();
  }

  static void leftAlone() {
    Counted kept = SECOND;
    kept.refCnt();
  }
}
