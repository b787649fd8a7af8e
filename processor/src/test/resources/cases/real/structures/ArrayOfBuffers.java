// An array of buffers is filled and written out; the elements are its own until they are handed on.
package cases.real.structures;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class ArrayOfBuffers {
  @RefCounted
  static class Buffer {
    static native Buffer allocate(int size);

    native int fill(byte value);

    @Releases
    native void free();
  }

  interface Channel {
    void gather(@Steals Buffer[] buffers);

    int scatter(Buffer[] buffers);
  }

  static int wrong(Channel channel, int count) {
    Buffer[] buffers = new Buffer[count]; // expect: leak
    for (int i = 0; i < count; i++) {
      buffers[i] = Buffer.allocate(512);
    }
    return channel.scatter(buffers);
  }

  static int right(Channel channel, int count) {
    Buffer[] buffers = new Buffer[count];
    for (int i = 0; i < count; i++) {
      buffers[i] = Buffer.allocate(512);
    }
    int read = channel.scatter(buffers);
    for (Buffer buffer : buffers) {
      buffer.free();
    }
    return read;
  }

  static void rightHandsOn(Channel channel, int count) {
    Buffer[] buffers = new Buffer[count];
    for (int i = 0; i < count; i++) {
      Buffer buffer = Buffer.allocate(512);
      buffer.fill((byte) i);
      buffers[i] = buffer;
    }
    channel.gather(buffers);
  }

  static Buffer[] rightReturned(int count) {
    Buffer[] buffers = new Buffer[count];
    for (int i = 0; i < buffers.length; i++) {
      buffers[i] = Buffer.allocate(64 << i);
    }
    return buffers;
  }
}
