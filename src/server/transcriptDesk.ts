import { ignoreFixes, withoutIgnored } from '../checks/ignored';
import type { Decision } from '../decisions/decision';
import type { Analysis } from '../service/analysis';
import { escapeMarkdown as escape } from '../service/features/markdownText';
import { TranscriptComparer } from '../transcripts/compareWithTranscripts';
import type { QuotationComparison } from '../transcripts/comparison';
import { readTranscript } from '../transcripts/readTranscript';
import type { Transcript } from '../transcripts/transcript';
import {
  describeChange,
  mendingEdits,
  placeOf,
  transcriptDiagnostics,
  type QuotationMending,
} from '../transcripts/transcriptChecks';
import { toLspRange, type Analysed } from './analysed';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mending, SpokenPassage, TranscriptFile } from './protocol';
import type { Settings } from './settings';

const VERDICT: Readonly<Record<QuotationComparison['kind'], string>> = {
  verbatim: 'Word for word in the transcript',
  bracketed: 'Word for word in the transcript, but for the words in brackets',
  shortened: 'In the transcript; what is left out is marked',
  'shortened-unmarked': 'In the transcript, with words left out and not marked',
  altered: 'Not the words in the transcript',
  reordered: 'In the transcript, in another order',
  'other-speaker': 'Said by somebody else in the transcript',
  'not-found': 'In no transcript',
};

/** The transcripts of the workspace, and the drafts' quotations held against them. */
export class TranscriptDesk {
  #comparer = new TranscriptComparer([]);
  #files = new Map<string, TranscriptFile>();
  readonly #read = new Map<string, { readonly text: string; readonly transcript: Transcript }>();
  #compared = new WeakMap<Analysis, readonly QuotationComparison[]>();

  /** Takes the place of all transcripts. A file whose text is the same is not read again. */
  async set(files: readonly TranscriptFile[]): Promise<void> {
    const transcripts: Transcript[] = [];
    for (const { uri, path, text } of files) {
      const known = this.#read.get(uri);
      const transcript = known?.text === text ? known.transcript : await readTranscript(path, text);
      this.#read.set(uri, { text, transcript });
      transcripts.push(transcript);
    }
    this.#files = new Map(files.map(file => [file.path, file]));
    this.#comparer = new TranscriptComparer(transcripts);
    this.#compared = new WeakMap();
  }

  /** True when `uri` is one of the transcripts, and so no draft. */
  holds(uri: string): boolean {
    return [...this.#files.values()].some(file => file.uri === uri);
  }

  /** One comparison for each quotation that somebody says; none where there are no transcripts. */
  comparisons(analysis: Analysis): readonly QuotationComparison[] {
    let found = this.#compared.get(analysis);
    if (found === undefined)
      this.#compared.set(analysis, (found = this.#comparer.compare(analysis)));
    return found;
  }

  /** The analysis with the findings of the comparison among its own. */
  annotate(analysis: Analysis, settings: Settings, decisions: readonly Decision[]): Analysis {
    if (this.#files.size === 0) return analysis;
    const comparisons = this.comparisons(analysis);
    const { text } = analysis.draft;
    const found = transcriptDiagnostics(analysis, comparisons, settings.severities).map(
      diagnostic => ({
        ...diagnostic,
        fixes: () => [...diagnostic.fixes(), ...ignoreFixes(text, diagnostic.code, diagnostic)],
      }),
    );
    const diagnostics = [...analysis.diagnostics, ...withoutIgnored(text, found, decisions)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
    const annotated = { ...analysis, diagnostics };
    this.#compared.set(annotated, comparisons);
    return annotated;
  }

  /** What a hover over a quotation says of the transcript; Markdown. */
  hover(analysis: Analysis, offset: number): string | undefined {
    const comparison = this.#at(analysis, offset);
    if (comparison === undefined) return undefined;
    if (comparison.kind === 'not-found')
      return comparison.speakerHeard ? `${VERDICT['not-found']}.` : undefined;
    const said = comparison.passage?.text.replace(/\s+/g, ' ') ?? '';
    const lines = [`${VERDICT[comparison.kind]} · ${escape(placeOf(comparison))}`];
    if (comparison.kind !== 'verbatim') lines.push(`> ${escape(said)}`);
    for (const change of comparison.changes) lines.push(`- ${escape(describeChange(change))}`);
    return lines.join('\n\n');
  }

  /** The quotation at an offset beside its passage. */
  passage(analysed: Analysed, offset: number): SpokenPassage | null {
    const comparison = this.#at(analysed.analysis, offset);
    const file = comparison?.passage && this.#files.get(comparison.passage.path);
    if (comparison?.passage === undefined || file === undefined) return null;
    const quotation = analysed.analysis.quotations.quotations[comparison.quotation]!;
    const transcript = TextDocument.create(file.uri, 'plaintext', 0, file.text);
    const { content } = quotation;
    return {
      verdict: VERDICT[comparison.kind],
      place: placeOf(comparison),
      source: `${file.path}:${comparison.passage.line}`,
      quoted: analysed.analysis.draft.text.slice(content.start, content.end),
      spoken: comparison.passage.text,
      uri: file.uri,
      range: toLspRange(transcript, comparison.passage),
      verbatim: comparison.kind === 'verbatim',
    };
  }

  /** The edits that mend the quotation at an offset; none where there is nothing to mend that way. */
  mend({ document, analysis }: Analysed, offset: number, mending: QuotationMending): Mending {
    const comparison = this.#at(analysis, offset);
    const edits = comparison ? mendingEdits(analysis.draft.text, comparison, mending) : [];
    return {
      version: document.version,
      edits: edits.map(edit => ({ range: toLspRange(document, edit), newText: edit.newText })),
    };
  }

  #at(analysis: Analysis, offset: number): QuotationComparison | undefined {
    return this.comparisons(analysis).find(({ quotation: index }) => {
      const quotation = analysis.quotations.quotations[index];
      return quotation !== undefined && quotation.start <= offset && offset <= quotation.end;
    });
  }
}
