import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { createDraftService, type DraftService } from '../../src/service/draftService';
import type { Fact } from '../../src/worksheet/fact';
import { findFacts } from '../../src/worksheet/findFacts';
import { followFacts } from '../../src/worksheet/followFacts';
import { changeLine, EMPTY_WORKSHEET, type Worksheet } from '../../src/worksheet/worksheet';
import { fromRecord, toRecord } from '../../src/worksheet/worksheetRecord';
import { readWorksheetText, writeWorksheetText } from '../../src/worksheet/worksheetText';
import { EditingSession, seededRandom } from './editingSession';
import { TrackedText } from './trackedText';

/** `SESSIONS=50 npx mocha …` runs fewer while something is built. */
const SESSIONS = Number(process.env['SESSIONS'] ?? 500);
const EDITS = 10;
const SIGN = { by: 'Desk', at: '2026-05-03T10:00:00Z' };

function drafts(): readonly string[] {
  const folder = join(__dirname, 'drafts');
  const own = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
  const samples = join(__dirname, '../../samples');
  const sample = (name: string): string =>
    readFileSync(join(samples, name), 'utf8').split('\n\n').slice(2, 10).join('\n\n');
  return [...own, sample('harbour-trial.txt'), sample('oyster-season.md')];
}

/** The letters and digits of a text, written without the code under test. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$£€%]+/gu, ' ')
    .trim();

/** What the draft says a person is, without articles, case and marks. */
const bareTitles = ({ title = '' }: Fact): readonly string[] =>
  title
    .split('; ')
    .map(one => bare(one).replace(/^(?:a|an|the) /, ''))
    .filter(one => one !== '');

/** Closes the worksheet and opens it again from its file. */
function reopen(worksheet: Worksheet, facts: readonly Fact[]): Worksheet {
  const reading = readWorksheetText(writeWorksheetText(toRecord(worksheet)));
  assert.equal(reading.kind, 'read');
  return 'record' in reading ? fromRecord(reading.record, facts) : worksheet;
}

describe('a worksheet through random editing sessions', () => {
  let service: DraftService;
  before(() => {
    service = createDraftService({ models: {}, lexicon: createCompromiseLexicon() });
  });

  const factsOf = (text: string): readonly Fact[] =>
    findFacts(service.analyse({ text, language: 'plaintext' })!);

  function run(seed: number, text: string): { kept: number; stale: number; archived: number } {
    const random = seededRandom(seed);
    const first = factsOf(text);
    let worksheet = followFacts(EMPTY_WORKSHEET, first);
    let draft = TrackedText.from(text);
    const checked = new Map<number, string>();
    const titles = new Map<number, readonly string[]>();
    for (const line of worksheet.lines) {
      if (random() < 0.3) continue;
      for (const place of line.fact.places) draft = draft.mark(place, line.number);
      checked.set(line.number, line.record.text);
      titles.set(line.number, bareTitles(line.fact));
      const note = String(line.number);
      worksheet = changeLine(worksheet, line.record.id, { state: 'verified', note }, SIGN);
    }
    const session = new EditingSession(draft, random);
    const counts = { kept: 0, stale: 0, archived: 0 };
    for (let edit = 0; edit < EDITS; edit++) {
      session.edit();
      const facts = factsOf(session.draft.text);
      worksheet = random() < 0.2 ? reopen(worksheet, facts) : followFacts(worksheet, facts);
      const fail = (what: string): string =>
        `${what}\nseed ${seed}\n${session.log.join('\n')}\n---\n${session.draft.text}`;
      const notes = [
        ...worksheet.lines.map(line => line.record.note),
        ...worksheet.archive.map(record => record.note),
      ].filter(note => note !== undefined);
      assert.deepEqual(
        notes.map(Number).sort((a, b) => a - b),
        [...checked.keys()],
        fail('A state is lost.'),
      );
      for (const line of worksheet.lines) {
        if (line.record.note === undefined) continue;
        const fact = Number(line.record.note);
        const was = checked.get(fact)!;
        const now = line.fact.anchor.text;
        const own = line.fact.places.some(place => session.draft.holds(place, fact));
        // Where the full name is cut, the person's line may go on at the surname: the same name.
        const surname = line.fact.kind === 'name' && was.endsWith(` ${now}`);
        assert.ok(
          own || surname || bare(now) === bare(was),
          fail(`The state of “${was}” went to “${now}”.`),
        );
        const newTitle = bareTitles(line.fact).some(one => !titles.get(fact)!.includes(one));
        assert.equal(
          line.stale,
          bare(now) !== bare(was) || newTitle,
          fail(`“${was}” is now “${now}”: stale is ${line.stale}.`),
        );
        counts[line.stale ? 'stale' : 'kept']++;
      }
      for (const record of worksheet.archive) {
        const fact = Number(record.note);
        const back = facts.find(
          ({ kind, anchor, places }) =>
            kind === record.kind &&
            bare(anchor.text) === bare(record.checked!) &&
            places.some(place => session.draft.holds(place, fact)),
        );
        assert.equal(
          back,
          undefined,
          fail(`“${record.text}” stands in the draft and is archived.`),
        );
        counts.archived++;
      }
    }
    return counts;
  }

  it('loses no state, gives none to another fact, and is stale exactly where words changed', function () {
    this.timeout(120_000);
    const texts = drafts();
    const total = { kept: 0, stale: 0, archived: 0 };
    for (let seed = 1; seed <= SESSIONS; seed++) {
      const counts = run(seed, texts[seed % texts.length]!);
      total.kept += counts.kept;
      total.stale += counts.stale;
      total.archived += counts.archived;
    }
    assert.ok(
      total.kept > 80 * SESSIONS && total.stale > 5 * SESSIONS && total.archived > 5 * SESSIONS,
    );
  });
});
