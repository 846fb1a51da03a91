import type { SeveritySetting } from '../checks/diagnostic';
import { DEFAULT_LIMIT } from '../draft/readDraft';
import type { QuotationStyleSetting } from '../quotes/quotation';
import type { AnalysisSettings } from '../service/analysis';

/** The settings under `copydesk.`, as the server uses them. */
export interface Settings extends AnalysisSettings {
  readonly run: 'onType' | 'onSave' | 'manual';
  /** Globs of files that are no drafts. */
  readonly exclude: readonly string[];
  readonly limit: number;
  /** Milliseconds without a key before a draft is read again. */
  readonly delay: number;
  readonly semanticHighlighting: 'off' | 'restrained' | 'full';
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly renameInsideQuotations: boolean;
}

/** Settings that were read, and the names of those whose value has a wrong type. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

type Guard<T> = (value: unknown) => value is T;

const oneOf =
  <T extends string>(...values: readonly T[]): Guard<T> =>
  (value): value is T =>
    values.includes(value as T);
const isBoolean: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';
const isAmount: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isStrings: Guard<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');
const isSeverity = oneOf<SeveritySetting>('error', 'warning', 'information', 'hint', 'off');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the `copydesk` section of a configuration. A value of a wrong type is replaced by its
 * default and named in `problems`; an unknown setting is passed over.
 */
export function readSettings(section: unknown): SettingsReading {
  const values = isRecord(section) ? section : {};
  const problems: string[] = [];
  const read = <T>(path: string, guard: Guard<T>, fallback: T): T => {
    const value = at(values, path);
    if (value === undefined || value === null) return fallback;
    if (guard(value)) return value;
    problems.push(`copydesk.${path}`);
    return fallback;
  };
  const settings: Settings = {
    quotationStyle: read(
      'quotationStyle',
      oneOf<QuotationStyleSetting>('auto', 'american', 'british'),
      'auto',
    ),
    severities: readSeverities(at(values, 'checks'), problems),
    run: read('run', oneOf('onType', 'onSave', 'manual'), 'onType'),
    exclude: read('exclude', isStrings, []),
    limit: read('maxLength', isAmount, DEFAULT_LIMIT),
    delay: read('delay', isAmount, 50),
    semanticHighlighting: read(
      'semanticHighlighting',
      oneOf('off', 'restrained', 'full'),
      'restrained',
    ),
    inlayHints: read('inlayHints', isBoolean, false),
    codeLens: read('codeLens', isBoolean, false),
    renameInsideQuotations: read('rename.insideQuotations', isBoolean, false),
  };
  return { settings, problems };
}

function readSeverities(value: unknown, problems: string[]): Record<string, SeveritySetting> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    problems.push('copydesk.checks');
    return {};
  }
  const severities: Record<string, SeveritySetting> = {};
  for (const [check, severity] of Object.entries(value)) {
    if (isSeverity(severity)) severities[check] = severity;
    else if (severity !== null) problems.push(`copydesk.checks.${check}`);
  }
  return severities;
}

/** The value at a dotted path, whether the client sends it nested or flat. */
function at(values: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in values) return values[path];
  let value: unknown = values;
  for (const part of path.split('.')) {
    if (!isRecord(value)) return undefined;
    value = value[part];
  }
  return value;
}

export const DEFAULT_SERVER_SETTINGS: Settings = readSettings(undefined).settings;
