import type { Range } from '../draft/range';
import type { Diagnostic, Fix, SeveritySetting } from './diagnostic';
import type { Story } from './story';

/** A finding before its severity is known. */
export type Finding = Omit<Diagnostic, 'code' | 'severity'>;

/** One check: data and one function. Its page is `docs/checks/<id>.md`, its fixture `test/checks/fixtures/<id>.md`. */
export interface Check {
  /** Kebab case; the diagnostic's code, the setting's name and the page's name. */
  readonly id: string;
  /** What the settings call it: "Quotes without a speaker". */
  readonly title: string;
  readonly defaultSeverity: SeveritySetting;
  /** Finds what is wrong. Never throws, changes nothing. */
  run(story: Story): readonly Finding[];
}

const NO_FIXES = (): readonly Fix[] => [];

/** A shorthand for checks that say one thing about one place. */
export function finding(at: Range, message: string, more: Partial<Finding> = {}): Finding {
  return { start: at.start, end: at.end, message, fixes: NO_FIXES, ...more };
}
