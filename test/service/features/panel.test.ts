import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { anchorAt } from '../../../src/draft/anchor';
import { filterRows, type PanelRow } from '../../../src/service/features/panel';
import { entityRows } from '../../../src/service/features/panelEntities';
import { numberRows } from '../../../src/service/features/panelNumbers';
import { quoteRows } from '../../../src/service/features/panelQuotes';
import { sourcesAsCsv, sourcesAsMarkdown, sourcesOf } from '../../../src/service/features/sources';
import { analysed, inside } from './analysed';

const STORY = [
  'Marta Okoye, a tenant at Fenwick Court, wrote to the council in May.',
  '“The boiler failed at four,” Okoye said. “Nobody came.”',
  '“We were told it was safe,” it was claimed.',
  'Repairs rose from 50 to 60, a 40 percent rise. The work cost £9,000, according to the council’s budget.',
].join('\n\n');

/** A tree as lines, two blanks a level. */
function lines(rows: readonly PanelRow[], depth = 0): readonly string[] {
  return rows.flatMap(({ label, description, children }) => [
    `${'  '.repeat(depth)}${label}${description === undefined ? '' : ` | ${description}`}`,
    ...lines(children, depth + 1),
  ]);
}

const every = (rows: readonly PanelRow[]): readonly PanelRow[] =>
  rows.flatMap(row => [row, ...every(row.children)]);

describe('the panel', () => {
  const story = analysed(STORY);

  it('asks first who said what nobody says, then lists by speaker', () => {
    assert.deepEqual(lines(quoteRows(story, 'speaker')), [
      'Who said this? | 1',
      '  “We were told it was safe,” | ¶3',
      'Marta Okoye | 2 quotes, 7 words · tenant at Fenwick Court',
      '  “The boiler failed at four,” | ¶2',
      '  “Nobody came.” | ¶2',
    ]);
  });

  it('lists in the order of the draft when asked to', () => {
    assert.deepEqual(lines(quoteRows(story, 'text')), [
      '“The boiler failed at four,” | Marta Okoye ¶2',
      '“Nobody came.” | Marta Okoye ¶2',
      '“We were told it was safe,” | ¶3',
    ]);
  });

  it('keeps what was marked as not speech, so that it can be taken back', () => {
    const start = inside(story, '“We were told') - 1;
    const range = { start, end: start + '“We were told it was safe,”'.length };
    const decided = analysed(STORY, {
      decisions: [{ kind: 'not-speech', at: anchorAt(STORY, range) }],
    });
    assert.deepEqual(
      quoteRows(decided, 'speaker').map(({ label }) => label),
      ['Marta Okoye', 'Not speech, you said'],
    );
  });

  it('counts the mentions of everybody', () => {
    const [people] = entityRows(story);
    assert.equal(people?.label, 'People');
    const [marta] = people?.children ?? [];
    assert.equal(marta?.label, 'Marta Okoye');
    assert.match(marta?.description ?? '', /^2 mentions · also: Okoye$/);
    assert.equal(marta?.children.length, 2);
  });

  it('puts sums that do not fit before figures that are only listed', () => {
    assert.deepEqual(
      numberRows(story).map(({ label, kind }) => [kind, label]),
      [
        ['check-group', 'Check these'],
        ['unsourced-group', 'No source nearby'],
        ['sourced-group', 'Sourced'],
      ],
    );
  });

  it('leaves room beside a figure for what does not add up', () => {
    const row = numberRows(story)[0]?.children[0];
    assert.equal(row?.label, '40 percent');
    assert.match(row?.description ?? '', /^[^\d¶]*\d[^¶]* ¶\d+$/);
  });

  it('ends the words of a figure without the mark that ends their sentence', () => {
    const rows = numberRows(analysed('The town lost 212 jobs. It rained, officials said.'));
    assert.deepEqual(
      every(rows).flatMap(({ kind, label }) => (kind.endsWith('-number') ? [label] : [])),
      ['212 jobs'],
    );
  });

  it('gives every row a name of its own and words for a screen reader', () => {
    const twice = analysed('“Nobody came.”\n\n“Nobody came.”\n\n“Nobody came.”');
    for (const rows of [
      quoteRows(twice, 'text'),
      quoteRows(story, 'speaker'),
      entityRows(story),
      numberRows(story),
    ]) {
      const ids = every(rows).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(every(rows).every(({ accessibleLabel }) => accessibleLabel.trim() !== ''));
    }
  });

  it('shows only the rows that fit the filter, and the rows above them', () => {
    assert.deepEqual(lines(filterRows(quoteRows(story, 'speaker'), 'nobody CAME')), [
      'Marta Okoye | 2 quotes, 7 words · tenant at Fenwick Court',
      '  “Nobody came.” | ¶2',
    ]);
  });

  it('says where it stopped reading a draft that is too long', () => {
    const long = analysed(STORY, {
      settings: { quotationStyle: 'auto', severities: {}, limit: 120 },
    });
    assert.equal(quoteRows(long, 'speaker')[0]?.label, 'Only the first 120 characters are read');
  });
});

describe('the table of sources', () => {
  const sources = sourcesOf(analysed(STORY));

  it('says who speaks, in which role, how much and where first', () => {
    assert.deepEqual(sources, [
      {
        speaker: 'Marta Okoye',
        role: 'tenant at Fenwick Court',
        quotes: 2,
        words: 7,
        firstParagraph: 2,
        named: 'named',
      },
    ]);
  });

  it('is a table in Markdown', () => {
    assert.match(
      sourcesAsMarkdown(sources),
      /^\| Speaker \|.*\n\|---.*\n\| Marta Okoye \| tenant at Fenwick Court \| 2 \| 7 \| 2 \| named \|\n$/,
    );
  });

  it('lets no spreadsheet run what a draft says', () => {
    const [source] = sources;
    assert.ok(source);
    const csv = sourcesAsCsv([{ ...source, speaker: '=HYPERLINK("x")' }]);
    assert.match(csv, /^Speaker,Role,.*\n"'=HYPERLINK\(""x""\)",/);
  });
});
