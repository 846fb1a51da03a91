import assert from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { readDraft } from '../../src/draft/readDraft';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import type { EntityReading, EntityType, PronounResolver } from '../../src/entities/entity';
import {
  linkEntities,
  NO_CORRECTIONS,
  type EntityCorrections,
} from '../../src/entities/linkEntities';
import { createNameRecogniser } from '../../src/entities/nameRecogniser';
import { readQuotations } from '../../src/quotes/readQuotations';
import { createSpeechClassifier } from '../../src/quotes/speechClassifier';

const lexicon = createCompromiseLexicon();

function model(name: string): Uint8Array | undefined {
  const path = join(__dirname, '../../models', name);
  return existsSync(path) ? readFileSync(path) : undefined;
}

const recogniser = createNameRecogniser(model('names.bin'), lexicon);
const pronounModel = model('pronouns.bin');
const speech = createSpeechClassifier(undefined, lexicon);

/** The entities of a draft, with the shipped weights. */
export function readEntities(
  text: string,
  corrections: EntityCorrections = NO_CORRECTIONS,
): { readonly reading: EntityReading; readonly pronouns: PronounResolver } {
  const draft = readDraft(text, 'plaintext');
  const tokens = draft.paragraphs.map(paragraph => tokenizeParagraph(paragraph.text));
  const names = tokens.map(paragraph => recogniser.recognise(paragraph));
  const quotations = readQuotations(draft, tokens, 'auto', speech);
  return linkEntities({
    draft,
    tokens,
    names,
    quotations,
    lexicon,
    corrections,
    ...(pronounModel && { pronounModel }),
  });
}

const LETTER: Readonly<Record<EntityType, string>> = { person: 'P', organisation: 'O', place: 'L' };

/** Takes the marks of `mark` out of a text. */
export function unmark(marked: string): string {
  return marked.replace(/\[([^[\]|]+)\|\w+\]/g, '$1');
}

/**
 * A draft with its mentions marked: `[Marta Okoye|P1] said`. P is a person, O an organisation, L a
 * place, each numbered in order of appearance; equal labels are one entity.
 */
export function mark(text: string, { mentions, entities }: EntityReading): string {
  const labels = new Map<number, string>();
  const counts = { person: 0, organisation: 0, place: 0 };
  let marked = '';
  let at = 0;
  for (const { start, end, entity } of mentions) {
    const type = entities[entity]?.type ?? 'person';
    let label = labels.get(entity);
    if (label === undefined) {
      label = `${LETTER[type]}${String(++counts[type])}`;
      labels.set(entity, label);
    }
    marked += `${text.slice(at, start)}[${text.slice(start, end)}|${label}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Asserts that exactly the marked words are mentions, and that equal labels are one entity. */
export function assertEntities(marked: string, corrections?: EntityCorrections): EntityReading {
  const text = unmark(marked);
  const { reading } = readEntities(text, corrections);
  assert.strictEqual(mark(text, reading), marked);
  return reading;
}

/** Whom the pronoun marked `<he>` stands for: a name, or undefined when nobody answers. */
export function antecedentOf(
  marked: string,
  previousSpeakers: readonly string[] = [],
): string | undefined {
  const open = marked.indexOf('<');
  const close = marked.indexOf('>');
  const text = marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1);
  const { reading, pronouns } = readEntities(text);
  const speakers = previousSpeakers.map(name => {
    const entity = reading.entities.find(other => other.name === name);
    assert.ok(entity, `${name} is in the draft`);
    return entity.index;
  });
  const range = { start: open, end: close - 1 };
  const answer = pronouns.resolve(range, speakers);
  if (answer !== undefined) return reading.entities[answer.entity]?.name;
  const words = pronouns.unnamedAntecedent(range);
  return words && text.slice(words.start, words.end);
}
