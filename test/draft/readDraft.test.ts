import assert from 'node:assert/strict';
import type { DraftLanguage } from '../../src/draft/draft';
import { readDraft } from '../../src/draft/readDraft';

/** One line a paragraph: its zone and its text. */
function outline(text: string, language: DraftLanguage = 'plaintext'): string[] {
  return readDraft(text, language).paragraphs.map(
    ({ zone, text: own }) => `${zone}: ${own.replace(/\s+/g, ' ')}`,
  );
}

const zones = (text: string, language: DraftLanguage = 'plaintext'): string =>
  readDraft(text, language)
    .paragraphs.map(({ zone }) => zone)
    .join(' ');

const LEAD =
  'The council voted on Tuesday to close the footbridge over the weir after an engineer found rot in three of its beams.';

describe('a draft’s paragraphs', () => {
  it('are its lines, with or without blank lines between them', () => {
    assert.deepEqual(outline(`${LEAD}\n“We had no choice,” said Mayor Una Flett.\n\n\nShe left.`), [
      `body: ${LEAD}`,
      'body: “We had no choice,” said Mayor Una Flett.',
      'body: She left.',
    ]);
  });

  it('are the same with any line break, a byte-order mark and no final newline', () => {
    const text = `${LEAD}\n\n“No,” he said.`;
    assert.deepEqual(outline(`\uFEFF${text.replaceAll('\n', '\r\n')}`), outline(text));
    assert.deepEqual(outline(text.replaceAll('\n', '\r')), outline(text));
  });

  it('join the lines of hard-wrapped copy', () => {
    const text = [
      'The council voted on Tuesday to close the footbridge over the weir',
      'after an engineer found rot in three of its beams. “We had no',
      'choice,” said Mayor Una Flett.',
      '',
      'The bridge was built in 1921 and carries about 400 people a day to',
      'the mill.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'body: The council voted on Tuesday to close the footbridge over the weir after an engineer found rot in three of its beams. “We had no choice,” said Mayor Una Flett.',
      'body: The bridge was built in 1921 and carries about 400 people a day to the mill.',
    ]);
  });

  it('stay apart where short lines end as sentences', () => {
    const text = 'The weir is old.\nThe bridge is older.\nNobody has looked at the beams.';
    assert.equal(outline(text).length, 3);
  });

  it('have offsets that give their text', () => {
    const text = `\r\n  ${LEAD}\r\n\r\n> “No.”\r\n- one\r\n`;
    for (const language of ['plaintext', 'markdown'] as const)
      for (const paragraph of readDraft(text, language).paragraphs)
        assert.equal(text.slice(paragraph.start, paragraph.end), paragraph.text);
  });

  it('end at the limit, between characters', () => {
    const draft = readDraft(`${LEAD}😀 more`, 'plaintext', LEAD.length + 1);
    assert.equal(draft.truncatedAt, LEAD.length);
    assert.equal(draft.paragraphs[0]?.text, LEAD);
    assert.equal(readDraft(LEAD, 'plaintext').truncatedAt, undefined);
  });
});

describe('what surrounds a story', () => {
  it('is told apart from it: navigation, headline, byline, caption and credit', () => {
    const text = `Next Story View the next story

    Council shuts bridge after rot is found

    By Orla Keating and Tom Weir, Staff Writers
    Tuesday, March 4, 2025

    The footbridge at Penn Weir, closed since Tuesday. It carries 400 people a day.
    Dana Cole/Harbor Press Photo via Associated Press
    The footbridge at Penn Weir, closed since Tuesday. It carries 400 people a day.

    PENN WEIR, Maine — ${LEAD}`;
    assert.equal(zones(text), 'boilerplate headline byline byline caption credit caption body');
  });

  it('may stand in its middle: newsletter boxes, sharing, related stories', () => {
    const text = `${LEAD}

Get our morning headlines in your inbox:
The day’s top stories delivered every morning.
Thank you for signing up! Sign up for more newsletters here

Facebook | Twitter | Email
READ MORE: Five bridges we miss
Advertisement

“We had no choice,” said Mayor Una Flett.`;
    assert.equal(
      zones(text),
      'body boilerplate boilerplate boilerplate boilerplate boilerplate boilerplate body',
    );
  });

  it('is no sentence of the story', () => {
    for (const sentence of [
      'Supporters were told to sign up for the newsletter, she said.',
      'Read the lease, he told them, and read it twice.',
      'By Monday, all of them had left the valley.',
      'Photographs of the dam were passed around the room.',
      'More than forty people watched.',
      'Next to the mill stands a chapel.',
      '“Subscribe,” the sign said.',
    ])
      assert.equal(zones(`${LEAD}\n\n${sentence}\n\n${LEAD}`), 'body body body', sentence);
  });

  it('knows captions that say so and credits in brackets', () => {
    assert.equal(
      zones(
        `${LEAD}\n\nCAPTION: The weir on Tuesday.\n\nMara Cole at the weir. (Photo: J. Orr/Herald)`,
      ),
      'body caption caption',
    );
  });

  it('knows notes to the desk and to the reader', () => {
    assert.equal(
      zones(`[TK: add the engineer’s reply]\n\n${LEAD}\n\nEDITOR’S NOTE: This story was changed.`),
      'note body note',
    );
    assert.equal(zones('[call the chief] “Everyone got out.” [CHECK]'), 'body');
  });

  it('knows cross-headings, and names that credit a quotation', () => {
    assert.equal(zones(`${LEAD}\n\nA century of rust\n\n${LEAD} Again.`), 'body subheading body');
    assert.equal(zones(`“We knew.”\n\nMara Cole\n\n${LEAD}`), 'body body body');
  });

  it('knows a headline that ends as a sentence does by its single marks', () => {
    const story = `${LEAD}\n\n“We had no choice,” said Mayor Una Flett.`;
    assert.equal(zones(`Flett: Rot left city with 'no choice.'\n\n${story}`), 'headline body body');
    assert.equal(
      zones(
        `Weir bridge shut after rot is found\n\nIt carried 400 people a day and was, she says, ‘past saving.’\n\n${story}`,
      ),
      'headline headline body body',
    );
    assert.equal(
      zones(`The city had ‘no choice’ but to close the bridge, the mayor said.\n\n${story}`),
      'body body body',
    );
    assert.equal(
      zones(`The mayor had ‘no choice.’\n\n${LEAD}\n\n‘We had none,’ said Mayor Una Flett.`),
      'body body body',
    );
  });

  it('knows a cross-heading that quotes by its single marks', () => {
    const story = (line: string, said: string): string => `${LEAD}\n\n${line}\n\n${LEAD} ${said}`;
    assert.equal(zones(story("'Past saving.'", '“No,” he said.')), 'body subheading body');
    assert.equal(zones(story("'No,' he said, 'not now.'", '“No,” he said.')), 'body body body');
    assert.equal(zones(story("'Past saving.'", "'No,' he said.")), 'body body body');
  });

  it('leaves drops of speech in a headline’s place alone', () => {
    assert.equal(zones(`“It was chaos,” nurse Ida Bello said.\n\n${LEAD}`), 'body body');
  });
});

describe('datelines', () => {
  const cases: readonly (readonly [dateline: string, rest: string])[] = [
    ['PARIS —', LEAD],
    ['PORT ELLIS, Maine —', LEAD],
    ['LONDON (Reuters) -', LEAD],
    ['DES MOINES, Iowa, Aug. 10 (UPI) —', LEAD],
    ['Mexico City (AFP) –', LEAD],
    ['ST. LOUIS --', LEAD],
  ];
  for (const [dateline, rest] of cases)
    it(dateline, () => {
      const text = `${dateline} ${rest}`;
      const [paragraph] = readDraft(text, 'plaintext').paragraphs;
      assert.ok(paragraph?.dateline);
      assert.equal(text.slice(paragraph.dateline.start, paragraph.dateline.end), dateline);
    });

  it('are no labels and no dashes in a sentence', () => {
    for (const text of [`EXCLUSIVE — ${LEAD}`, `Una Flett — the mayor — ${LEAD}`])
      assert.equal(readDraft(text, 'plaintext').paragraphs[0]?.dateline, undefined, text);
  });
});

describe('questions and answers', () => {
  it('have their label', () => {
    const text =
      'Q: When did it start?\n\nA: In May.\n\nMayor Una Flett: It was rotten.\nOrr: It was.';
    const labels = readDraft(text, 'plaintext').paragraphs.map(({ zone, label }) =>
      label ? `${zone} ${text.slice(label.start, label.end)}` : zone,
    );
    assert.deepEqual(labels, [
      'questionAnswer Q:',
      'questionAnswer A:',
      'questionAnswer Mayor Una Flett:',
      'questionAnswer Orr:',
    ]);
  });

  it('are not a single line with a colon', () => {
    assert.equal(zones(`${LEAD}\n\nUna Flett: “We knew.”\n\n${LEAD}`), 'body body body');
    assert.equal(
      zones(`Update: The bridge is open.\nNote: It may close.\n${LEAD}`).includes('questionAnswer'),
      false,
    );
  });
});

describe('plain copy', () => {
  it('may have quoted and listed paragraphs', () => {
    const text = `The memo is short:\n\n    All travel is suspended.\n    Ask my office.\n\n> It hurt.\n\n• one\n1. two\n\n${LEAD}`;
    assert.deepEqual(outline(text).slice(1, 6), [
      'blockQuotation: All travel is suspended.',
      'blockQuotation: Ask my office.',
      'blockQuotation: It hurt.',
      'listItem: one',
      'listItem: two',
    ]);
  });

  it('has no paragraph for a line of stars', () => {
    assert.equal(zones(`${LEAD}\n\n* * *\n\n${LEAD}`), 'body body');
  });
});

describe('Markdown', () => {
  it('has front matter, headings, fences and comments', () => {
    const text = `---\ntitle: “Rot”\n---\n\n# Rot at the weir\n\nThe bridge is shut,\nsaid **Una Flett**.\n\n## Beams ##\n\nFigures\n-------\n\n\`\`\`js\nsay("no")\n\`\`\`\n\n<!-- ask Orr -->\n`;
    assert.deepEqual(outline(text, 'markdown'), [
      'frontMatter: --- title: “Rot” ---',
      'headline: Rot at the weir',
      'body: The bridge is shut, said **Una Flett**.',
      'subheading: Beams',
      'subheading: Figures',
      'code: ```js say("no") ```',
      'note: <!-- ask Orr -->',
    ]);
  });

  it('has block quotations and lists', () => {
    const text = '> “We knew,\n> and said so.”\n>\n> “Twice.”\n\n- one\n  more\n- two\n1. three\n';
    assert.deepEqual(outline(text, 'markdown'), [
      'blockQuotation: “We knew, > and said so.”',
      'blockQuotation: “Twice.”',
      'listItem: one more',
      'listItem: two',
      'listItem: three',
    ]);
  });

  it('takes indented lines for code, but not the indented sentences of a paste', () => {
    assert.equal(
      zones(`${LEAD}\n\n    const x = 1;\n\n    ${LEAD}\n`, 'markdown'),
      'body code body',
    );
  });
});
