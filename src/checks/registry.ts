import type { Check } from './check';
import { placeholder } from './placeholder';
import { unattributedQuote } from './unattributedQuote';
import { unbalancedQuote } from './unbalancedQuote';
import { unresolvedSpeaker } from './unresolvedSpeaker';
import { vagueSource } from './vagueSource';

/** Every check of the house. Adding one is a file, a line here, a page and a fixture. */
export const CHECKS: readonly Check[] = [
  unattributedQuote,
  unresolvedSpeaker,
  vagueSource,
  placeholder,
  unbalancedQuote,
];
