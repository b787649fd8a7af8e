package bench.library;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.InPlace;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import org.checkerframework.checker.mustcall.qual.InheritableMustCall;
import org.checkerframework.checker.mustcall.qual.Owning;

/** Bytes that are counted. */
@RefCounted
@InheritableMustCall("release")
public interface Buffer {
  @Retains
  @Owning
  Buffer retain();

  @Releases
  boolean release();

  int readable();

  int readByte();

  int readInt();

  String readText(int length);

  @Aliases
  Buffer writeByte(int value);

  @Aliases
  Buffer writeInt(int value);

  @Aliases
  Buffer writeText(String text);

  @Aliases
  Buffer writeBytes(@Borrowed Buffer other);

  @Borrowed
  Buffer slice(int start, int length);

  @Owned
  @Owning
  Buffer copy();

  int forEachByte(@InPlace ByteVisitor visitor);
}
