import { finding, type Check } from './check';
import { reportingCues } from './reportingCues';

/** What a face or a body does → how one says something while doing it. */
const WITH: Readonly<Record<string, string>> = {
  smile: 'with a smile',
  smil: 'with a smile',
  grin: 'with a grin',
  grinn: 'with a grin',
  laugh: 'with a laugh',
  chuckle: 'with a chuckle',
  chuckl: 'with a chuckle',
  giggle: 'with a giggle',
  giggl: 'with a giggle',
  sigh: 'with a sigh',
  shrug: 'with a shrug',
  shrugg: 'with a shrug',
  nod: 'with a nod',
  nodd: 'with a nod',
  frown: 'with a frown',
  smirk: 'with a smirk',
  wink: 'with a wink',
  beam: 'beaming',
  wince: 'wincing',
  winc: 'wincing',
  sob: 'sobbing',
  sobb: 'sobbing',
};

/** "said with a smile" for "smiled"; a verb that can carry words has no entry. */
const SAYABLE: ReadonlyMap<string, string> = new Map(
  Object.entries(WITH).flatMap(([stem, how]) => [
    [`${stem}ed`, `said ${how}`] as const,
    [`${stem}s`, `says ${how}`] as const,
  ]),
);

export const impossibleVerb: Check = {
  id: 'impossible-verb',
  title: 'Verbs that nobody says words with',
  defaultSeverity: 'hint',
  run: story =>
    reportingCues(story, word => SAYABLE.has(word)).map(cue => {
      const instead = SAYABLE.get(cue.text.toLowerCase()) ?? '';
      return finding(cue, `Nobody says words by this: “${instead}”.`, {
        fixes: () => [
          {
            kind: 'edit',
            title: `Write “${instead}”`,
            edits: [{ start: cue.start, end: cue.end, newText: instead }],
            preferred: true,
          },
        ],
      });
    }),
};
