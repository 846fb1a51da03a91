import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { createDraftService, type DraftService } from '../../src/service/draftService';
import { TranscriptComparer } from '../../src/transcripts/compareWithTranscripts';
import { readTranscript } from '../../src/transcripts/readTranscript';
import { transcriptDiagnostics } from '../../src/transcripts/transcriptChecks';

const INTERVIEW = `[00:00:05] Q: When did it start?
[00:00:09] OKOYE: Um, so the boiler, the boiler failed at four in the morning, you know, and we were not told it was safe until the Monday.
[00:00:31] Q: Did anybody write?
[00:00:35] OKOYE: The council sent forty-two letters, addressed to nobody at all, but they never sent a plumber. It was, it was a very, very long week—
LOTT: Can I—
OKOYE: and my mother slept in her coat.
[00:01:10] LOTT: We sent twelve engineers on the Sunday. I would not call it a crisis.
[00:01:30] Speaker 3: The lift has been out since Easter.
`;

describe('a quotation held against an interview', () => {
  let service: DraftService;
  before(() => {
    service = createDraftService({ models: {}, lexicon: createCompromiseLexicon() });
  });

  async function compare(text: string, interview = INTERVIEW) {
    const story = service.analyse({ text, language: 'plaintext' })!;
    const comparer = new TranscriptComparer([await readTranscript('okoye.txt', interview)]);
    const comparisons = comparer.compare(story);
    return { story, comparisons, diagnostics: transcriptDiagnostics(story, comparisons, {}) };
  }

  /** What is said of one quotation of Okoye, or of somebody else. */
  async function verdict(quoted: string, name = 'Marta Okoye'): Promise<string> {
    const { comparisons } = await compare(`“${quoted},” said ${name}.`);
    const [found] = comparisons;
    const changes = found?.changes
      .filter(change => !change.shown)
      .map(change => `${change.quotedText || '∅'} for ${change.spokenText || '∅'}`);
    return [found?.kind, ...(changes ?? [])].join('; ');
  }

  it('is word for word without fillers, stammers and broken sentences', async () => {
    assert.equal(
      await verdict('The boiler failed at four in the morning, and we were not told it was safe'),
      'verbatim',
    );
    assert.equal(
      await verdict('It was a very, very long week and my mother slept in her coat'),
      'verbatim',
    );
  });

  it('is word for word with figures in digits and other marks', async () => {
    assert.equal(
      await verdict(
        'the council sent 42 letters — addressed to nobody at all — but they never sent a plumber',
      ),
      'verbatim',
    );
  });

  it('is altered where a word, a figure or a “not” is another', async () => {
    assert.equal(await verdict('we were told it was safe until the Monday'), 'altered; ∅ for not');
    assert.equal(
      await verdict('The council sent 40 letters, addressed to nobody at all'),
      'altered; 40 for forty-two',
    );
    assert.equal(
      await verdict('We sent thirty engineers on the Sunday', 'Bea Lott'),
      'altered; thirty for twelve',
    );
    assert.equal(
      await verdict('I would honestly not call it a crisis', 'Bea Lott'),
      'altered; honestly for ∅',
    );
  });

  it('shows all the words for which others stand at its end, and none of the next sentence', async () => {
    assert.equal(
      await verdict('The council sent forty-two letters, addressed to no tenant anywhere'),
      'altered; no tenant anywhere for nobody at all',
    );
    assert.equal(
      await verdict('We sent twelve engineers on the Sunday morning', 'Bea Lott'),
      'altered; morning for ∅',
    );
  });

  it('is shortened, and the reader sees it or not', async () => {
    assert.equal(
      await verdict('The council sent 42 letters … but they never sent a plumber'),
      'shortened',
    );
    assert.equal(
      await verdict('The council sent 42 letters but they never sent a plumber'),
      'shortened-unmarked; ∅ for addressed to nobody at all',
    );
  });

  it('may have words in brackets', async () => {
    assert.equal(
      await verdict('[The tenants] were not told it was safe until the Monday'),
      'bracketed',
    );
    assert.equal(await verdict('[T]he council sent 42 letters'), 'verbatim');
  });

  it('is somebody else’s only where the label names somebody else', async () => {
    assert.equal(await verdict('We sent twelve engineers on the Sunday'), 'other-speaker');
    assert.equal(await verdict('Did anybody write', 'Bea Lott'), 'not-found');
    assert.equal(await verdict('The lift has been out since Easter'), 'verbatim');
  });

  it('was said in another order', async () => {
    assert.equal(
      await verdict(
        'I would not call it a crisis, we sent twelve engineers on the Sunday',
        'Bea Lott',
      ),
      'reordered',
    );
  });

  it('is not found where only its common words are', async () => {
    assert.equal(
      await verdict('It was a very good thing for all of us and it was the right time'),
      'not-found',
    );
  });

  it('is missed only where its speaker talks in a transcript', async () => {
    const okoye = await compare('“The pipes were laid by my grandfather,” said Marta Okoye.');
    const stranger = await compare('“The pipes were laid by my grandfather,” said Tomas Vey.');
    assert.deepEqual(
      okoye.diagnostics.map(({ code }) => code),
      ['quote-not-found'],
    );
    assert.deepEqual(stranger.diagnostics, []);
    assert.equal(stranger.comparisons[0]?.kind, 'not-found');
  });

  it('has its place and time', async () => {
    const { comparisons } = await compare('“My mother slept in her coat,” said Marta Okoye.');
    const passage = comparisons[0]?.passage;
    assert.deepEqual(
      [passage?.line, passage?.speaker, passage?.text],
      [6, 'OKOYE', 'my mother slept in her coat'],
    );
  });

  /** The draft after the fix of this title. */
  async function fixed(text: string, title: string): Promise<string> {
    const { diagnostics } = await compare(text);
    const fix = diagnostics.flatMap(({ fixes }) => fixes()).find(found => found.title === title);
    assert.ok(fix?.kind === 'edit');
    return [...fix.edits]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (draft, { start, end, newText }) => draft.slice(0, start) + newText + draft.slice(end),
        text,
      );
  }

  it('gets its own words back, and nothing but them', async () => {
    assert.equal(
      await fixed(
        '“We were told it was safe until the Sunday,” said Marta Okoye.',
        'Restore the words as spoken',
      ),
      '“We were not told it was safe until the Monday,” said Marta Okoye.',
    );
  });

  it('gets a mark where words are left out', async () => {
    assert.equal(
      await fixed(
        '“The council sent 42 letters but they never sent a plumber,” said Marta Okoye.',
        'Mark the words left out',
      ),
      '“The council sent 42 letters … but they never sent a plumber,” said Marta Okoye.',
    );
  });

  it('is held against captions as a viewer sees them, tags, entities and cues set aside', async () => {
    const captions = [
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Marta Okoye>We don&#39;t use Q&amp;A <c.loud>boilers</c>&nbsp;here,',
      '00:04.000 --> 00:06.000\n<v Bea Lott>Right.',
      '00:06.000 --> 00:09.000\n<v Marta Okoye>and we <00:00:07.000>never <i>ever</i> did.\n',
    ].join('\n\n');
    const { comparisons } = await compare(
      '“We don’t use Q&A boilers here, and we ever did,” said Marta Okoye.',
      captions,
    );
    const [found] = comparisons;
    assert.equal(found?.passage?.text, "We don't use Q&A boilers here, and we never ever did");
    assert.deepEqual(
      found.changes.map(({ kind, spokenText }) => [kind, spokenText]),
      [['left-out', 'never']],
    );
  });

  it('never stops the comparison, whatever the texts hold', async () => {
    for (const text of [
      '',
      '“”',
      `“${'a '.repeat(3000)}” said Bea Lott.`,
      '“[…]” said Bea Lott.',
      '“'.repeat(500),
    ])
      for (const interview of ['', INTERVIEW, 'A:'.repeat(2000), 'OKOYE: ' + 'a '.repeat(5000)])
        await assert.doesNotReject(compare(text, interview));
  });
});
