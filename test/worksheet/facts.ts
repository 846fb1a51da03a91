import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { createDraftService, type DraftService } from '../../src/service/draftService';
import type { Fact } from '../../src/worksheet/fact';
import { findFacts } from '../../src/worksheet/findFacts';
import { followFacts } from '../../src/worksheet/followFacts';
import {
  changeLine,
  EMPTY_WORKSHEET,
  type LineChange,
  type Worksheet,
} from '../../src/worksheet/worksheet';

let service: DraftService | undefined;

/** The facts of a draft, by the whole analysis. */
export function factsIn(text: string): readonly Fact[] {
  service ??= createDraftService({ models: {}, lexicon: createCompromiseLexicon() });
  return findFacts(service.analyse({ text, language: 'plaintext' })!);
}

/** The worksheet of a draft that nobody has looked at. */
export function worksheetOf(text: string): Worksheet {
  return followFacts(EMPTY_WORKSHEET, factsIn(text));
}

export const DESK = { by: 'Desk', at: '2026-05-03T10:00:00.000Z' };

/** The worksheet with the line of the fact `text` changed. */
export function check(
  worksheet: Worksheet,
  text: string,
  change: LineChange,
  sign = DESK,
): Worksheet {
  const line = worksheet.lines.find(({ record }) => record.text.startsWith(text));
  if (line === undefined) throw new Error(`No line says “${text}”.`);
  return changeLine(worksheet, line.record.id, change, sign);
}
