import { createAttributor } from '../attribution/attributor';
import { withoutIgnored } from '../checks/ignored';
import { runChecks } from '../checks/runChecks';
import type { Story } from '../checks/story';
import { applyDecisions, entityCorrections } from '../decisions/applyDecisions';
import type { Lexicon } from '../draft/lexicon';
import { LineSplitter } from '../draft/lines';
import { readDraft } from '../draft/readDraft';
import { linkEntities } from '../entities/linkEntities';
import { createNameRecogniser } from '../entities/nameRecogniser';
import { findSources } from '../numbers/findSources';
import { readQuotations } from '../quotes/readQuotations';
import { createSpeechClassifier } from '../quotes/speechClassifier';
import { DEFAULT_SETTINGS, type Analysis, type DraftInput } from './analysis';
import { ParagraphStage } from './paragraphStage';

/** The bytes of the trained weights; what is missing or damaged falls back to rules. */
export interface Models {
  readonly attribution?: Uint8Array;
  readonly names?: Uint8Array;
  readonly speech?: Uint8Array;
  readonly pronouns?: Uint8Array;
}

export interface DraftServiceOptions {
  readonly models: Models;
  readonly lexicon: Lexicon;
  /** Longest text analysed, in UTF-16 code units. */
  readonly limit?: number;
}

/** The language service: a draft in, one analysis out. */
export interface DraftService {
  /**
   * Analyses a draft. Never throws on any text. `isCancelled` is asked between paragraphs;
   * the answer is then undefined.
   */
  analyse(input: DraftInput, isCancelled?: () => boolean): Analysis | undefined;
}

/**
 * Makes the language service. It keeps caches between calls; the analysis depends on its input alone.
 *
 * @example
 * const service = createDraftService({ models, lexicon });
 * service.analyse({ text: '“We were told it was safe.”', language: 'plaintext' })?.diagnostics; // Who said this?
 */
export function createDraftService(options: DraftServiceOptions): DraftService {
  const lines = new LineSplitter();
  const stage = new ParagraphStage(createNameRecogniser(options.models.names, options.lexicon));
  const speech = createSpeechClassifier(options.models.speech, options.lexicon);
  const attributor = createAttributor(options.models.attribution, options.lexicon);
  return {
    analyse(input, isCancelled = () => false) {
      const settings = input.settings ?? DEFAULT_SETTINGS;
      const decisions = input.decisions ?? [];
      const draft = readDraft(input.text, input.language, settings.limit ?? options.limit, lines);
      const readings = stage.readAll(
        draft.paragraphs.map(({ text }) => text),
        isCancelled,
      );
      if (readings === undefined) return undefined;
      const tokens = readings.map(reading => reading.tokens);
      const names = readings.map(reading => reading.names);
      const quotations = readQuotations(draft, tokens, settings.quotationStyle, speech);
      const { reading: entities, pronouns } = linkEntities({
        draft,
        tokens,
        names,
        quotations,
        lexicon: options.lexicon,
        corrections: entityCorrections(decisions),
        ...(options.models.pronouns && { pronounModel: options.models.pronouns }),
      });
      const found = attributor.attribute({ draft, tokens, names, quotations, entities, pronouns });
      const attributions = applyDecisions(draft.text, quotations, entities, found, decisions);
      const quantities = findSources({
        draft,
        tokens,
        quantities: readings.map(reading => reading.quantities),
        quotations,
      });
      const story: Story = { draft, tokens, quotations, entities, quantities, attributions };
      const diagnostics = runChecks(story, settings.severities);
      return { ...story, diagnostics: withoutIgnored(draft.text, diagnostics, decisions) };
    },
  };
}
