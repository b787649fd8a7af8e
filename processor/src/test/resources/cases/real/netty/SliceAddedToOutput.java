// A decoder hands out a slice of its input: the output list keeps it, so it needs a reference.
package cases.real.netty;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import java.util.List;

class SliceAddedToOutput {
  @RefCounted
  interface ByteBuf {
    @Retains
    ByteBuf retain();

    @Releases
    boolean release();

    int readableBytes();

    int readUnsignedShort();

    @Borrowed
    ByteBuf readSlice(int length);

    ByteBuf readRetainedSlice(int length);
  }

  static void wrong(ByteBuf in, List<ByteBuf> out) {
    while (in.readableBytes() > 2) {
      int length = in.readUnsignedShort();
      if (length > in.readableBytes()) {
        return;
      }
      out.add(in.readSlice(length)); // expect: borrowed-escape
    }
  }

  static void right(ByteBuf in, List<ByteBuf> out) {
    while (in.readableBytes() > 2) {
      int length = in.readUnsignedShort();
      if (length > in.readableBytes()) {
        return;
      }
      out.add(in.readRetainedSlice(length));
    }
  }

  static void rightByHand(ByteBuf in, List<ByteBuf> out) {
    ByteBuf body = in.readSlice(in.readableBytes());
    if (body.readableBytes() > 0) {
      out.add(body.retain());
    }
  }
}
