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

/** "said with a smile" for "smiled", or undefined for a verb that can carry words. */
function sayable(verb: string): string | undefined {
  const past = /^([a-z]+)ed$/.exec(verb)?.[1];
  if (past !== undefined) return WITH[past] && `said ${WITH[past]}`;
  const present = /^([a-z]+)s$/.exec(verb)?.[1];
  return present !== undefined && WITH[present] ? `says ${WITH[present]}` : undefined;
}

export const impossibleVerb: Check = {
  id: 'impossible-verb',
  title: 'Verbs that nobody says words with',
  defaultSeverity: 'hint',
  run: story =>
    reportingCues(story).flatMap(cue => {
      const instead = sayable(cue.text.toLowerCase());
      if (instead === undefined) return [];
      return [
        finding(cue, `Nobody says words by this: “${instead}”.`, {
          fixes: [
            {
              kind: 'edit',
              title: `Write “${instead}”`,
              edits: [{ start: cue.start, end: cue.end, newText: instead }],
              preferred: true,
            },
          ],
        }),
      ];
    }),
};
