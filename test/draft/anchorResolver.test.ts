import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { anchorAt } from '../../src/draft/anchor';
import { createAnchorResolver } from '../../src/draft/anchorResolver';

const DRAFT = `The harbour board met on Tuesday and heard “three options” from its engineers.

“No,” said Ines Varga, the board’s chair, when asked about the ferry.

Later she was asked about the tolls. “No,” she said again, and left the room.

The plan costs 40 percent more than in May, the board’s paper says.`;

/** Anchors `words` in `text` and gives what the anchor finds in `later`. */
function follow(words: string, later: string, text = DRAFT): string | undefined {
  const start = text.indexOf(words);
  const anchor = anchorAt(text, { start, end: start + words.length });
  const place = createAnchorResolver(later).find(anchor);
  return place && `${later.slice(place.start, place.end)}${place.changed ? ' (changed)' : ''}`;
}

describe('an anchor', () => {
  it('finds its words in the text that it was made in', () => {
    assert.equal(follow('“three options”', DRAFT), '“three options”');
  });

  it('survives an edit elsewhere and a moved paragraph', () => {
    const [first, ...rest] = DRAFT.split('\n\n');
    assert.equal(follow('“three options”', `A new lead.\n\n${DRAFT}`), '“three options”');
    assert.equal(follow('“three options”', [...rest, first].join('\n\n')), '“three options”');
  });

  it('tells two places with the same words apart by their surroundings', () => {
    const later = `New top.\n\n${DRAFT}`;
    const second = later.lastIndexOf('“No,”');
    const at = DRAFT.lastIndexOf('“No,”');
    const anchor = anchorAt(DRAFT, { start: at, end: at + 5 });
    assert.equal(createAnchorResolver(later).find(anchor)?.start, second);
  });

  it('does not take other marks or white space for another text', () => {
    const later = DRAFT.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll('. ', '.\u00A0\n');
    assert.equal(follow('“three options”', later), '"three options"');
    assert.equal(follow('the board’s paper', later), "the board's paper");
  });

  it('finds the place when its words changed, and says so', () => {
    const later = DRAFT.replace('40 percent', '45 percent');
    assert.equal(follow('40 percent', later), '45 percent (changed)');
    const speech = 'He said “the bridge will open in the spring of next year” and sat down again.';
    assert.equal(
      follow(
        '“the bridge will open in the spring of next year”',
        'Then he said “the bridge will surely open in the spring of next year” and left.',
        speech,
      ),
      '“the bridge will surely open in the spring of next year” (changed)',
    );
  });

  it('does not settle on the same short word somewhere else', () => {
    const later = 'Nobody else spoke. “No,” somebody shouted from the gallery in the end.';
    assert.equal(follow('“No,”', later), undefined);
    assert.equal(follow('she', 'The shed burned, and he saw that she ran.', DRAFT), undefined);
  });

  it('is lost when its words and their surroundings are gone', () => {
    assert.equal(follow('“three options”', 'Something else altogether.'), undefined);
    assert.equal(follow('“three options”', ''), undefined);
  });

  it('does not run on into another paragraph when its words changed', () => {
    const text = 'The council said the road “stays shut” until the frost has gone for good.';
    const later = 'The council said the road\n\nuntil the frost has gone for good.';
    assert.equal(follow('“stays shut”', later, text), undefined);
  });

  it('finds every place of any text in that very text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '’', '"'), minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const words = text.slice(start, end);
          fc.pre(words === words.trim());
          fc.pre(!/\w\|\w/.test(`${text[start - 1] ?? ''}|${text[start]}`));
          fc.pre(!/\w\|\w/.test(`${text[end - 1]}|${text[end] ?? ''}`));
          const place = createAnchorResolver(text).find(anchorAt(text, { start, end }));
          assert.ok(place !== undefined && !place.changed);
        },
      ),
    );
  });

  it('stays linear on repetitive text', () => {
    const text = 'a '.repeat(500_000);
    const anchor = { text: `${'a '.repeat(50_000)}b`, before: 'a '.repeat(20), after: 'c' };
    assert.equal(createAnchorResolver(text).find(anchor), undefined);
  });
});
