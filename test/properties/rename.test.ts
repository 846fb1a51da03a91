import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Analysis } from '../../src/service/analysis';
import { renameEdits } from '../../src/service/features/rename';
import { applyEdits } from './applyEdits';
import { freshService } from './theService';

const service = freshService();
const read = (text: string): Analysis => service.analyse({ text, language: 'plaintext' })!;

/** The draft after everybody whom it calls by the name at `offset` is called otherwise. */
const rename = (text: string, offset: number, name: string): string =>
  applyEdits(text, renameEdits(read(text), offset, name, { insideQuotations: true }));

const OLD = ['Marta Okoye', 'Pieter Haan', 'Ines Varga', 'Tomas Brandt'] as const;
const NEW = ['Lucia Ferreira', 'Hugo Marchetti', 'Wanda Sorensen', 'Farah Haddad'] as const;

/** Paragraphs that name one person in each of the ways in which a draft does. */
const paragraphs = (full: string): readonly string[] => {
  const surname = full.split(' ')[1]!;
  return [
    `“We were told it was safe,” ${surname} said on Monday.`,
    `${surname}’s neighbours waited in the yard for an answer.`,
    `${surname} told the committee that nobody had come to look.`,
    `“Nobody asks,” ${surname} told the caretaker.`,
    `For ${full}, the winter had been long.`,
    'The council has promised to mend the roof before the spring.',
    'Nobody has written to them since, and rents went up by 4 percent.',
  ];
};

const drafts = fc
  .record({
    full: fc.constantFrom(...OLD),
    by: fc.constantFrom(...NEW),
    chosen: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    rotation: fc.nat(6),
  })
  .map(({ full, by, chosen, rotation }) => {
    const all = paragraphs(full);
    const turned = [...chosen.slice(rotation), ...chosen.slice(0, rotation)];
    const rest = turned.map(index => all[index]!);
    const text = [`${full}, a tenant of the tower, opened the door.`, ...rest].join('\n\n');
    return { text, full, by };
  });

describe('renaming a person', () => {
  it('changes every name that the draft calls them by', () => {
    fc.assert(
      fc.property(drafts, ({ text, full, by }) => {
        const renamed = rename(text, 1, by);
        assert.ok(renamed.startsWith(`${by}, a tenant`), renamed);
        for (const part of full.split(' ')) assert.ok(!renamed.includes(part), renamed);
      }),
      { seed: 41, numRuns: 150 },
    );
  });

  it('there and back leaves the draft as it was', () => {
    fc.assert(
      fc.property(drafts, ({ text, full, by }) => {
        assert.equal(rename(rename(text, 1, by), 1, full), text);
      }),
      { seed: 42, numRuns: 150 },
    );
  });
});
