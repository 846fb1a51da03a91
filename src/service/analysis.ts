import type { Diagnostic } from '../checks/diagnostic';
import type { CheckSeverities } from '../checks/runChecks';
import type { Story } from '../checks/story';
import type { Decision } from '../decisions/decision';
import type { DraftLanguage } from '../draft/draft';
import type { QuotationStyleSetting } from '../quotes/quotation';

/** What the analysis depends on besides the text. */
export interface AnalysisSettings {
  readonly quotationStyle: QuotationStyleSetting;
  readonly severities: CheckSeverities;
  /** Longest text analysed, in UTF-16 code units; the service's own limit where it is not given. */
  readonly limit?: number;
}

export const DEFAULT_SETTINGS: AnalysisSettings = { quotationStyle: 'auto', severities: {} };

/** One draft to analyse. */
export interface DraftInput {
  readonly text: string;
  readonly language: DraftLanguage;
  readonly settings?: AnalysisSettings;
  readonly decisions?: readonly Decision[];
}

/** The answer: one immutable value. */
export interface Analysis extends Story {
  readonly diagnostics: readonly Diagnostic[];
}
