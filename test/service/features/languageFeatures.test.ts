import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { codeLenses } from '../../../src/service/features/codeLens';
import { completionsAt } from '../../../src/service/features/completion';
import { definitionAt } from '../../../src/service/features/definition';
import { hoverAt } from '../../../src/service/features/hover';
import { inlayHints } from '../../../src/service/features/inlayHints';
import { escapeMarkdown } from '../../../src/service/features/markdownText';
import { outline } from '../../../src/service/features/outline';
import { placesOf } from '../../../src/service/features/places';
import { referencesAt } from '../../../src/service/features/references';
import { prepareRename, renameEdits } from '../../../src/service/features/rename';
import { semanticTokens } from '../../../src/service/features/semanticTokens';
import { snippet } from '../../../src/service/features/snippet';
import { speakerChoices } from '../../../src/service/features/speakerChoices';
import { analysed, edited, inside, wordsAt } from './analysed';

const STORY = [
  'Marta Okoye, a tenant at Fenwick Court, wrote to the council in May.',
  '“The boiler failed at four in the morning,” Okoye said. Okoye’s letter ran to six pages.',
  '“You should ask Okoye,” said Ben Adeyemi, a neighbour.',
  '“We were told it was safe,” it was claimed. TK figures from the council.',
].join('\n\n');

describe('hovering', () => {
  const story = analysed(STORY);

  it('says who, by which word, and how it was found', () => {
    const card = hoverAt(story, inside(story, '“The boiler'));
    assert.match(card?.markdown ?? '', /^\*\*Marta Okoye\*\* · tenant at Fenwick Court/);
    assert.match(card?.markdown ?? '', /in the sentence around it, by “said”\./);
    assert.match(card?.markdown ?? '', /8 words$/);
  });

  it('asks who said what nobody says', () => {
    const card = hoverAt(story, inside(story, '“We were told'));
    assert.match(card?.markdown ?? '', /^\*\*Who said this\?\*\*\n\nThe sentence does not say/);
  });

  it('tells of a name who it is, where it comes first, and how often', () => {
    const card = hoverAt(story, inside(story, 'Okoye’s'));
    assert.match(card?.markdown ?? '', /\*\*Marta Okoye\*\*/);
    assert.match(card?.markdown ?? '', /First in ¶1: “Marta Okoye, a tenant/);
    assert.match(card?.markdown ?? '', /4 mentions · 1 quote · also: Okoye/);
  });

  it('takes nothing in the copy for Markdown', () => {
    assert.equal(
      escapeMarkdown('[x](command:evil) <b>*1*</b>\n# `y`'),
      '\\[x\\]\\(command\\:evil\\) \\<b\\>\\*1\\*\\</b\\> \\# \\`y\\`',
    );
  });
});

describe('finding one’s way', () => {
  const story = analysed(STORY);

  it('leads from the surname to the first full reference', () => {
    const target = definitionAt(story, inside(story, 'Okoye said'))?.target;
    assert.deepEqual(target, { start: 0, end: 'Marta Okoye'.length });
  });

  it('knows every mention of a person', () => {
    const found = wordsAt(story, referencesAt(story, inside(story, 'Marta')));
    assert.deepEqual(found, ['Marta Okoye', 'Okoye', 'Okoye', 'Okoye']);
  });

  it('outlines headline, sections and quotations with their speakers', () => {
    const draft = analysed(`# Cold weeks at Fenwick Court\n\n${STORY}\n`, { language: 'markdown' });
    const [headline, ...rest] = outline(draft);
    assert.deepEqual(rest, []);
    assert.equal(headline?.name, 'Cold weeks at Fenwick Court');
    assert.deepEqual(
      headline?.children.map(({ detail }) => detail),
      ['Marta Okoye', 'Ben Adeyemi', 'Who said this?'],
    );
  });

  it('lists what still needs a speaker, and the placeholders', () => {
    const labels = (kind: 'unattributed' | 'placeholder') =>
      placesOf(story, kind).map(({ label }) => label);
    assert.deepEqual(labels('unattributed'), ['“We were told it was safe,”']);
    assert.deepEqual(labels('placeholder'), ['TK']);
  });
});

describe('renaming a person', () => {
  const story = analysed(STORY);
  const rename = (at: string, to: string, options = {}): string =>
    edited(story, renameEdits(story, inside(story, at), to, options));

  it('keeps each mention in its form, the possessive too', () => {
    const text = rename('Marta', 'Martha van Okonjo');
    assert.match(text, /^Martha van Okonjo, a tenant/);
    assert.match(text, /” Okonjo said\. Okonjo’s letter/);
  });

  it('leaves the words of a quotation alone unless asked', () => {
    assert.match(rename('Marta', 'Marta Osei'), /“You should ask Okoye,”/);
    assert.match(
      rename('Marta', 'Marta Osei', { insideQuotations: true }),
      /“You should ask Osei,”/,
    );
  });

  it('takes one word for the part that the cursor is on', () => {
    const text = rename('Okoye said', 'Osei');
    assert.match(text, /^Marta Osei, a tenant/);
    assert.match(text, /Osei’s letter/);
  });

  it('offers the whole name to change, and nothing for a common word', () => {
    assert.equal(prepareRename(story, inside(story, 'Okoye said'))?.name, 'Marta Okoye');
    assert.equal(prepareRename(story, inside(story, 'letter')), undefined);
  });
});

describe('in the text', () => {
  const story = analysed(STORY);

  it('colours speakers and placeholders alone by default', () => {
    const tokens = semanticTokens(story, 'restrained');
    assert.deepEqual(
      tokens.map((token, i) => `${token.type} ${wordsAt(story, tokens)[i]}`),
      ['speaker Okoye', 'speaker Ben Adeyemi', 'placeholder TK'],
    );
    assert.deepEqual(semanticTokens(story, 'off'), []);
  });

  it('never lets two colours overlap or run over the end of a line', () => {
    const draft = analysed(
      'Rents rose by 12 percent, Ida Holm said. “We paid 12 percent\nmore in May, said nobody,” Holm said.',
    );
    const tokens = semanticTokens(draft, 'full');
    assert.notEqual(tokens.length, 0);
    tokens.forEach((token, i) => {
      assert.ok((tokens[i - 1]?.end ?? 0) <= token.start);
      assert.doesNotMatch(draft.draft.text.slice(token.start, token.end), /\n/);
    });
  });

  it('notes after a pronoun whom it stands for', () => {
    const draft = analysed(
      'Ida Holm commands the ferry. “We wait for a part,” she said. “It comes by road.”',
    );
    assert.deepEqual(
      inlayHints(draft).map(({ label }) => label),
      ['(Ida Holm)'],
    );
  });

  it('puts the speakers above their paragraph', () => {
    assert.deepEqual(
      codeLenses(story).map(({ title }) => title),
      ['Marta Okoye · 1 quote', 'Ben Adeyemi · 1 quote', 'Who said this? · 1 quote'],
    );
  });

  it('goes on after a quotation with the people of the story, the last named first', () => {
    const draft = analysed(`${STORY}\n\n“It is mended now,” `);
    assert.deepEqual(
      completionsAt(draft, draft.draft.text.length).map(({ label }) => label),
      ['Adeyemi said', 'Okoye said'],
    );
  });

  it('goes on after their name with a word that reports', () => {
    const draft = analysed(`${STORY}\n\n“It is mended now,” Okoye `);
    const [first] = completionsAt(draft, draft.draft.text.length);
    assert.equal(first?.insertText, 'said');
  });

  it('has nothing to offer in the middle of a sentence', () => {
    assert.deepEqual(completionsAt(story, inside(story, 'tenant')), []);
  });
});

describe('saying who said it', () => {
  it('offers everybody in the story, and that it is not speech', () => {
    const story = analysed(STORY);
    const found = speakerChoices(story, inside(story, '“We were told'));
    const titles = found?.choices.map(({ fix }) => fix.title) ?? [];
    assert.ok(titles.some(title => title.startsWith('Marta Okoye said this')));
    assert.ok(titles.some(title => title.startsWith('Ben Adeyemi said this')));
    assert.equal(new Set(titles).size, titles.length, 'nothing is offered twice');
    assert.ok(titles.includes('This is not speech'));
  });

  it('has nothing to ask outside quotations', () => {
    const story = analysed(STORY);
    assert.equal(speakerChoices(story, inside(story, 'letter')), undefined);
  });
});

describe('a snippet', () => {
  it('is cut at a word and stays on one line', () => {
    assert.equal(
      snippet('“The boiler\nfailed at four in the morning,”', 28),
      '“The boiler failed at four …',
    );
    assert.equal(snippet('short'), 'short');
  });

  it('never cuts a character in two', () => {
    assert.equal(snippet('a😀😀😀😀', 4), 'a😀 …');
  });
});
