import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sarif } from '../../src/cli/output/sarif';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { TranscriptDesk } from '../../src/server/transcriptDesk';
import { createDraftService } from '../../src/service/draftService';
import { hoverAt } from '../../src/service/features/hover';
import type { PanelRow } from '../../src/service/features/panel';
import { entityRows } from '../../src/service/features/panelEntities';
import { numberRows } from '../../src/service/features/panelNumbers';
import { quoteRows } from '../../src/service/features/panelQuotes';
import { worksheetRows } from '../../src/service/features/panelWorksheet';
import { sourcesAsCsv, sourcesAsMarkdown, sourcesOf } from '../../src/service/features/sources';
import { check, worksheetOf } from '../worksheet/facts';

const LINK = '[press](command:evil)';
const TAG = '<img src=x onerror=alert(1)>';
/** A draft and a tape that would have an editor, a spreadsheet or a code host do something. */
const HOSTILE = [
  `Ines Varga, a ${LINK} ${TAG} tenant, paid $4.2 million for 19 days, according to a ${LINK} report.`,
  `“We ${LINK} were told ${TAG} it was safe \`x\` today,” Varga said.`,
  `Then TK [CHECK](https://example.org) came. =HYPERLINK("http://x") said “Nobody ${TAG} asked us.”`,
].join('\n\n');
const TAPE = `VARGA: We ${LINK} were not told ${TAG} it was safe \`x\` today.\n`;

const service = createDraftService({ models: {}, lexicon: createCompromiseLexicon() });
const story = service.analyse({ text: HOSTILE, language: 'plaintext' })!;

/** Markdown that is more than words: a link, a tag, code, none of it behind a backslash. */
const ALIVE = /(?<!\\)\]\(|(?<!\\)<\w|(?<!\\)`/;

describe('words of a draft stay words', () => {
  it('in every hover', () => {
    let cards = 0;
    for (let offset = 0; offset < HOSTILE.length; offset++) {
      const card = hoverAt(story, offset);
      if (card === undefined) continue;
      cards++;
      assert.doesNotMatch(card.markdown, ALIVE);
    }
    assert.ok(cards > 0);
  });

  it('in the hover that tells what was spoken', async () => {
    const desk = new TranscriptDesk();
    await desk.set([{ uri: 'file:///i/[v](x).txt', path: `i/${LINK}.txt`, text: TAPE }]);
    const hover = desk.hover(story, HOSTILE.indexOf('were told'));
    assert.match(hover ?? '', /Not the words in the transcript/);
    assert.doesNotMatch(hover ?? '', ALIVE);
  });

  it('in every tooltip of the panel', () => {
    const worksheet = check(worksheetOf(HOSTILE), '19 days', {
      state: 'disputed',
      note: `${LINK} ${TAG}`,
      source: LINK,
    });
    const tooltips = (rows: readonly PanelRow[]): readonly string[] =>
      rows.flatMap(({ tooltip, children }) => [
        ...(tooltip === undefined ? [] : [tooltip]),
        ...tooltips(children),
      ]);
    const views = [quoteRows(story, 'speaker'), entityRows(story), numberRows(story)];
    for (const rows of [...views, worksheetRows(worksheet)]) {
      assert.ok(tooltips(rows).length > 0);
      for (const tooltip of tooltips(rows)) assert.doesNotMatch(tooltip, ALIVE);
    }
  });

  it('in the table of sources, in Markdown and in a spreadsheet', () => {
    const sources = sourcesOf(story);
    assert.doesNotMatch(sourcesAsMarkdown(sources), ALIVE);
    assert.doesNotMatch(sourcesAsCsv(sources), /(?:^|,)"?[=@+-]/m);
  });

  it('in SARIF, whose messages know links, and in the address of the file', () => {
    const file = {
      path: 'drafts/a b#1?.txt',
      text: HOSTILE,
      language: 'plaintext',
      analysis: story,
    } as const;
    const log = JSON.parse(sarif([{ file, diagnostics: story.diagnostics }])) as {
      runs: {
        results: {
          message: { text: string };
          locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
        }[];
      }[];
    };
    const results = log.runs[0]?.results ?? [];
    assert.ok(results.length > 0);
    for (const { message, locations } of results) {
      assert.doesNotMatch(message.text, /(?<!\\)[[\]]/);
      assert.equal(locations[0]?.physicalLocation.artifactLocation.uri, 'drafts/a%20b%231%3F.txt');
    }
  });
});
