// Reading bytes into a new buffer looks like a view of the packet, but is a buffer of its own.
package cases.real.netty;

import dev.custody.Borrowed;
import dev.custody.RefCounted;
import dev.custody.Releases;

class ReadBytesIsNotAView {
  @RefCounted
  interface ByteBuf {
    ByteBuf readBytes(int length);

    @Borrowed
    ByteBuf slice(int index, int length);

    int getInt(int index);

    @Releases
    boolean release();
  }

  @RefCounted
  interface Packet {
    @Borrowed
    ByteBuf content();

    @Releases
    boolean release();
  }

  static int wrong(Packet packet) {
    ByteBuf id = packet.content().readBytes(16); // expect: leak
    return id.getInt(0) ^ id.getInt(12);
  }

  static int wrongChained(Packet packet) {
    return packet.content().readBytes(4).getInt(0); // expect: leak
  }

  static int right(Packet packet) {
    ByteBuf id = packet.content().readBytes(16);
    int hash = id.getInt(0) ^ id.getInt(12);
    id.release();
    return hash;
  }

  static int rightView(Packet packet) {
    ByteBuf id = packet.content().slice(0, 16);
    return id.getInt(0) ^ id.getInt(12);
  }
}
