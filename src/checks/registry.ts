import { ageMismatch } from './ageMismatch';
import { changeMismatch } from './changeMismatch';
import type { Check } from './check';
import { numberConflict } from './numberConflict';
import { percentPoints } from './percentPoints';
import { placeholder } from './placeholder';
import { totalMismatch } from './totalMismatch';
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
  changeMismatch,
  percentPoints,
  totalMismatch,
  ageMismatch,
  numberConflict,
];
