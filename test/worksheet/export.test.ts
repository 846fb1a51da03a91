import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { worksheetHtml } from '../../src/worksheet/exportHtml';
import { worksheetMarkdown } from '../../src/worksheet/exportMarkdown';
import { followFacts } from '../../src/worksheet/followFacts';
import { importWorksheetCsv, worksheetCsv } from '../../src/worksheet/worksheetCsv';
import { check, factsIn, worksheetOf } from './facts';

const DRAFT = `“The lift stopped on <Monday> & nobody came,” said Ines Varga.

Repairs took 19 days, according to a report by the fire service. The bill was $4.2 million.`;
const NOW = '2026-05-04T08:00:00.000Z';

describe('a worksheet as CSV', () => {
  it('comes back as it went, whatever the notes hold', () => {
    for (const note of [
      'plain',
      'a "quoted", comma; semicolon',
      'two\nlines',
      '=SUM(A1:A9)',
      "'=1+1",
      '-3',
      '+44 20',
      '@home',
      '＝1',
      "'",
      "''x",
    ]) {
      const noted = check(worksheetOf(DRAFT), '19 days', { state: 'disputed', note });
      const back = importWorksheetCsv(worksheetOf(DRAFT), worksheetCsv(noted), NOW);
      assert.deepEqual(back.problems, []);
      assert.equal(back.changed, 1);
      const line = back.worksheet.lines.find(({ record }) => record.text === '19 days');
      assert.deepEqual(
        [line?.record.state, line?.record.note, line?.record.by],
        ['disputed', note, 'Desk'],
      );
    }
  });

  it('holds no cell that a spreadsheet would run', () => {
    const csv = worksheetCsv(
      check(worksheetOf(DRAFT), '19 days', { note: '=HYPERLINK("http://x")', source: '@SUM(1)' }),
    );
    assert.match(csv, /"'=HYPERLINK\(""http:\/\/x""\)"/);
    assert.doesNotMatch(csv, /(?:^|,)"?[=@+-]/m);
  });

  it('says which rows it could not take in, and takes the others', () => {
    const csv = worksheetCsv(worksheetOf(DRAFT))
      .replace(/^(\d+,Number,19 days,[^,]*),Open/m, '$1,Verified')
      .replace(/^(\d+,Name,[^,]*,[^,]*),Open/m, '$1,Sort of');
    const back = importWorksheetCsv(
      worksheetOf(DRAFT),
      `${csv}9,Number,x,,Verified,,,,,,nobody\r\n`,
      NOW,
    );
    assert.equal(back.changed, 1);
    assert.equal(back.problems.length, 2);
    assert.match(
      back.problems.join(' '),
      /“Sort of” is no state.*no fact of this draft has this id/,
    );
  });

  it('refuses a table that is no worksheet', () => {
    assert.equal(importWorksheetCsv(worksheetOf(DRAFT), 'a,b\n1,2\n', NOW).problems.length, 1);
    assert.equal(importWorksheetCsv(worksheetOf(DRAFT), '', NOW).changed, 0);
  });

  it('changes nothing when nothing was filled in', () => {
    const worksheet = check(worksheetOf(DRAFT), '19 days', {
      state: 'verified',
      note: 'two\nlines',
    });
    const csv = worksheetCsv(worksheet).replace('two\nlines', 'two\r\nlines');
    assert.equal(importWorksheetCsv(worksheet, csv, NOW).changed, 0);
  });
});

describe('a worksheet as a page', () => {
  const worksheet = check(worksheetOf(DRAFT), '19 days', {
    state: 'verified',
    note: '<script>alert(1)</script>',
    source: 'https://example.org/report?a=1&b=2',
  });

  it('shows the draft with its facts numbered, and takes nothing in it for markup', () => {
    const html = worksheetHtml('lift "story".md', DRAFT, worksheet);
    assert.match(html, /&lt;Monday&gt; &amp; nobody came/);
    assert.match(
      html,
      /<mark class="number" id="place-3">19 days<\/mark><sup class="verified"><a href="#fact-3">/,
    );
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.match(html, /<a href="https:\/\/example.org\/report\?a=1&amp;b=2"/);
    assert.doesNotMatch(html, /<script/);
  });

  it('holds the whole draft, and every mark that opens closes', () => {
    const html = worksheetHtml('x', DRAFT, worksheet);
    const draft = /<div class="draft">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
    const words = draft.replace(/<sup[^>]*>.*?<\/sup>|<\/?mark[^>]*>/g, '');
    assert.equal(
      words,
      DRAFT.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    );
    assert.equal(draft.split('<mark').length, draft.split('</mark>').length);
  });

  it('leads from the number in the draft to the line, and back', () => {
    const html = worksheetHtml('x', DRAFT, worksheet);
    const links = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    assert.ok(links.length > 4);
    for (const id of links) assert.equal(html.split(`id="${id}"`).length, 2, id);
  });

  it('says how far the check has come', () => {
    const disputed = check(worksheet, 'Ines Varga', { state: 'disputed' });
    const later = followFacts(disputed, factsIn(DRAFT.replace('19 days', '21 days')));
    assert.match(
      worksheetHtml('x', DRAFT, later),
      /<p>1 of 4 facts checked, 1 disputed, 1 changed since the check\.<\/p>/,
    );
  });

  it('loads nothing and links only to the web', () => {
    const html = worksheetHtml(
      'x',
      DRAFT,
      check(worksheet, '19 days', { source: 'javascript:alert(1)' }),
    );
    assert.doesNotMatch(html, /href="javascript|src=|@import|url\(/);
    assert.match(html, /default-src 'none'/);
  });
});

describe('a worksheet as Markdown', () => {
  it('is a table whose cells hold no markup of their own', () => {
    const worksheet = check(worksheetOf(DRAFT), '19 days', {
      state: 'verified',
      note: 'a | b\n**bold**',
    });
    const markdown = worksheetMarkdown('lift.md', worksheet);
    assert.match(markdown, /a \\\| b<br>\\\*\\\*bold\\\*\\\*/);
    assert.match(markdown, /1 of \d facts checked\./);
  });

  it('lists what was cut', () => {
    const cut = followFacts(
      check(worksheetOf(DRAFT), '19 days', { state: 'verified' }),
      factsIn('Nothing is left.'),
    );
    assert.match(
      worksheetMarkdown('x', cut),
      /## No longer in the draft\n\n- Number: Repairs took 19 days/,
    );
  });
});
