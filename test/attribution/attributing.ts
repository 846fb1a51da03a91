import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution, UnattributedReason } from '../../src/attribution/attribution';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { createDraftService, type DraftService, type Models } from '../../src/service/draftService';

const MODELS = join(__dirname, '../../models');
const lexicon = createCompromiseLexicon();

function shippedModels(): Models {
  const read = (name: string): Uint8Array => readFileSync(join(MODELS, `${name}.bin`));
  return {
    attribution: read('attribution'),
    names: read('names'),
    speech: read('speech'),
    pronouns: read('pronouns'),
  };
}

/** A service with some of the shipped weights replaced. */
export function serviceWith(changed: {
  readonly attribution?: Uint8Array | undefined;
}): DraftService {
  const { attribution, ...others } = shippedModels();
  const bytes = 'attribution' in changed ? changed.attribution : attribution;
  return createDraftService({
    models: { ...others, ...(bytes && { attribution: bytes }) },
    lexicon,
  });
}

const shipped = serviceWith({});

/** What is decided of each quotation of a draft. */
export function attributionsOf(text: string, service = shipped): readonly Attribution[] {
  const analysis = service.analyse({ text, language: 'plaintext' });
  assert.ok(analysis);
  return analysis.attributions;
}

/** Who is found for each quotation: the full name, or what became of it in brackets. */
export function speakersOf(text: string, service = shipped): readonly string[] {
  return attributionsOf(text, service).map(attribution => {
    if (attribution.kind === 'attributed') return attribution.speaker.name;
    return attribution.kind === 'unattributed'
      ? `(${attribution.reason})`
      : `(${attribution.kind})`;
  });
}

const MARK = /\{(speaker|cue):([^}]*)\}/g;

/**
 * Checks a draft in which the words for the speaker and the cue are marked, `{speaker:Dale
 * Whitcomb} {cue:said}`: every quotation must have them.
 */
export function assertAttributed(marked: string, service = shipped): void {
  const text = marked.replace(MARK, '$2');
  const expected: Record<string, string> = {};
  for (const [, role, words] of marked.matchAll(MARK)) expected[role as string] = words as string;
  for (const attribution of attributionsOf(text, service)) {
    assert.equal(attribution.kind, 'attributed', text);
    assert.equal(attribution.speaker.text, expected['speaker'], text);
    if (expected['cue'] !== undefined) assert.equal(attribution.cue?.text, expected['cue'], text);
  }
}

/** Checks that the draft's only quotation has no speaker, and why. */
export function assertUnattributed(text: string, reason: UnattributedReason): void {
  assert.deepEqual(speakersOf(text), [`(${reason})`], text);
}
