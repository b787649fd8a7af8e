/** Tests of what every kind of generated code has in common. */
package dev.custody.processor.generate;
