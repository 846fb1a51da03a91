import type { Check } from './check';

/** Every check of the house. Adding one is a file, a line here, a page and a fixture. */
export const CHECKS: readonly Check[] = [];
