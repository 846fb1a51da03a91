/** What one scorer's output says, by figure name: percentages where the scorer prints a share. */
export type Figures = Readonly<Record<string, number>>;

/** Which scorer reads a corpus. */
export type Scorer = 'quotes' | 'challenge' | 'names' | 'numeric';

/** A pattern whose groups are numbers, and the names of those numbers. */
type Line = readonly [pattern: RegExp, ...names: readonly string[]];

const QUOTES: readonly Line[] = [
  [/^A .*? F1 ([\d.]+) \|/m, 'spanF1'],
  [/^B .*? F1 ([\d.]+) \|/m, 'speechF1'],
  [/ENTITY +([\d.]+)%/, 'speakerMatched'],
  [/head\/last name +([\d.]+)%/, 'headName'],
  [/end-to-end recall \(of all gold\) +([\d.]+)%/, 'endToEnd'],
  [/canonical last name +([\d.]+)%/, 'canonicalName'],
  [/pronoun speakers resolved +([\d.]+)%/, 'pronouns'],
  [/^C .*overall +([\d.]+)%/m, 'cue'],
  [/FALSE ALARMS per 100 attributed quotes ([\d.]+)/, 'falseAlarms'],
  [/on scare\/title ([\d.]+) per 100/, 'scareWarnings'],
  [/caught \d+\/\d+ = R +([\d.]+)%; precision +([\d.]+)%/, 'caught', 'warningPrecision'],
];

const CHALLENGE: readonly Line[] = [
  [/WARN precision ([\d.]+) recall ([\d.]+)/, 'warningPrecision', 'warningRecall'],
];

const NAMES: readonly Line[] = [
  [/^micro +strict .*? F1 +([\d.]+) \|/m, 'microF1'],
  [/^untyped .*? F1 +([\d.]+) \| gold/m, 'untypedF1'],
  [/^people by surname .*F1 +([\d.]+)/m, 'surnameF1'],
];

const NUMERIC: readonly Line[] = [
  [/^claim .*, ([\d.]+)\)$/m, 'claimF1'],
  [/type accuracy on matched ([\d.]+)/, 'typeAccuracy'],
  [/sourced\? accuracy ([\d.]+)/, 'sourced'],
  [/source span overlap on gold-sourced ([\d.]+)/, 'sourceOverlap'],
];

const LINES: Readonly<Record<Scorer, readonly Line[]>> = {
  quotes: QUOTES,
  challenge: CHALLENGE,
  names: NAMES,
  numeric: NUMERIC,
};

/** The share `right / all` that a pattern finds, in percent. */
function share(output: string, pattern: RegExp): number | undefined {
  const match = pattern.exec(output);
  return match && Number(match[2]) > 0 ? (100 * Number(match[1])) / Number(match[2]) : undefined;
}

/** The share of gold not-speech that was taken for not-speech or not marked at all. */
function notSpeechRight(output: string): number | undefined {
  let right = 0;
  let all = 0;
  for (const [, status, count] of output.matchAll(/\('not-speech', '([a-z-]+)'\): (\d+)/g)) {
    all += Number(count);
    if (status === 'not-speech' || status === 'missed') right += Number(count);
  }
  return all === 0 ? undefined : (100 * right) / all;
}

/** Shares that a scorer prints as two counts. */
function shares(scorer: Scorer, output: string): Record<string, number | undefined> {
  switch (scorer) {
    case 'quotes': {
      const scareAsSpeech = share(output, /scare\/title spans called speech (\d+)\/(\d+)/);
      return {
        scareAsSpeech,
        scareRight: scareAsSpeech === undefined ? undefined : 100 - scareAsSpeech,
      };
    }
    case 'challenge':
      return {
        speaker: share(
          output.replace(/attributed (\d+) \/ (\d+)/, 'speakers $1/$2'),
          /speakers (\d+)\/(\d+)/,
        ),
        notSpeech: notSpeechRight(output),
      };
    case 'numeric':
      return {
        hardNegatives: share(
          output.replace(/alarms (\d+) \/ (\d+)/, 'alarms $1/$2'),
          /alarms (\d+)\/(\d+)/,
        ),
      };
    case 'names':
      return {};
  }
}

/** Reads a scorer's printed report. A figure that the report does not give is left out. */
export function readFigures(scorer: Scorer, output: string): Figures {
  const figures: Record<string, number> = {};
  for (const [pattern, ...names] of LINES[scorer]) {
    const match = pattern.exec(output);
    names.forEach((name, i) => {
      const value = Number(match?.[i + 1]);
      if (match && Number.isFinite(value)) figures[name] = value;
    });
  }
  for (const [name, value] of Object.entries(shares(scorer, output)))
    if (value !== undefined) figures[name] = value;
  return figures;
}
