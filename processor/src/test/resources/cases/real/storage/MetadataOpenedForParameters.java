// Compression metadata is opened only to look at its parameters, and never closed.
package cases.real.storage;

import dev.custody.RefCounted;
import dev.custody.Releases;
import java.io.IOException;

class MetadataOpenedForParameters {
  record Parameters(int chunkLength, String algorithm) {}

  @RefCounted
  static class CompressionMetadata implements AutoCloseable {
    static native CompressionMetadata open(String file) throws IOException;

    native Parameters parameters();

    native long chunkFor(long position) throws IOException;

    @Override
    @Releases
    public native void close();
  }

  static String wrong(String file) throws IOException {
    CompressionMetadata metadata = CompressionMetadata.open(file); // expect: leak
    Parameters parameters = metadata.parameters();
    return parameters.algorithm();
  }

  static int wrongChained(String file) throws IOException {
    return CompressionMetadata.open(file).parameters().chunkLength(); // expect: leak
  }

  static String right(String file) throws IOException {
    try (CompressionMetadata metadata = CompressionMetadata.open(file)) {
      return metadata.parameters().algorithm();
    }
  }

  static long rightChunk(String file, long position) throws IOException {
    CompressionMetadata metadata = CompressionMetadata.open(file);
    try (metadata) {
      return metadata.chunkFor(position);
    }
  }
}
