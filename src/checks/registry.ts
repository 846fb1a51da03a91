import { ageMismatch } from './ageMismatch';
import { brokenEncoding } from './brokenEncoding';
import { changeMismatch } from './changeMismatch';
import type { Check } from './check';
import { firstReference } from './firstReference';
import { impossibleVerb } from './impossibleVerb';
import { lateAttribution } from './lateAttribution';
import { loadedVerb } from './loadedVerb';
import { mixedMarks } from './mixedMarks';
import { nameAccents } from './nameAccents';
import { nameVariant } from './nameVariant';
import { nestedMarks } from './nestedMarks';
import { numberConflict } from './numberConflict';
import { percentPoints } from './percentPoints';
import { placeholder } from './placeholder';
import { superlative } from './superlative';
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
  nestedMarks,
  mixedMarks,
  brokenEncoding,
  nameVariant,
  nameAccents,
  firstReference,
  lateAttribution,
  loadedVerb,
  impossibleVerb,
  superlative,
  changeMismatch,
  percentPoints,
  totalMismatch,
  ageMismatch,
  numberConflict,
];
