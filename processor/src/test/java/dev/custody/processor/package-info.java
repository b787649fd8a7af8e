/** Tests of the processor as a whole; those of a stage are in its package. */
package dev.custody.processor;
