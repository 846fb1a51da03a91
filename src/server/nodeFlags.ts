/**
 * How Node is asked to run the server: each key makes a megabyte or two of values that the next one
 * replaces, and where there is room for some twenty keys of them, few keys wait for a collection.
 */
export const NODE_FLAGS: readonly string[] = ['--max-semi-space-size=32'];
