import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { finding, type Check } from './check';
import type { Fix } from './diagnostic';
import { paragraphFinder } from './paragraphFinder';
import { reportingCues } from './reportingCues';

/** What a verb tells besides that something was said. */
const TELLS: Readonly<Record<string, string>> = {
  claim: 'doubt',
  admit: 'guilt',
  concede: 'defeat',
  confess: 'guilt',
  insist: 'that others disbelieve it',
  boast: 'vanity',
  brag: 'vanity',
  gush: 'a lack of judgement',
  rant: 'a lack of reason',
  whine: 'weakness',
  scoff: 'contempt',
};
const FORMS: ReadonlyMap<string, string> = new Map(
  Object.keys(TELLS).flatMap(verb => {
    const stem = verb.replace(/e$/, '');
    const doubled = verb === 'admit' || verb === 'brag' ? verb + verb.slice(-1) : stem;
    return [[`${verb}s`, verb] as const, [`${doubled}ed`, verb], [`${doubled}ing`, verb]];
  }),
);

/** As often a thing: "his claims that". */
const NOUNS = new Set(['claims', 'boasts', 'rants']);

interface LoadedVerb extends Range {
  readonly word: string;
}

/** "claimed that …": speech reported without marks. "Admitted to hospital", "claimed lives" are none. */
function findReported({ tokens }: ParagraphTokens): readonly LoadedVerb[] {
  return tokens.flatMap(({ start, end, lower }, i) => {
    const isVerb = !NOUNS.has(lower) || /^(?:he|she|it|who)$/.test(tokens[i - 1]?.lower ?? '');
    return FORMS.has(lower) && isVerb && tokens[i + 1]?.lower === 'that'
      ? [{ start, end, word: lower }]
      : [];
  });
}

const find = paragraphFinder(findReported);

/** "said" and "says" for the same form; a participle has no neutral word that always fits. */
function neutral({ start, end, word }: LoadedVerb): readonly Fix[] {
  const form = word.endsWith('ed') ? 'said' : word.endsWith('s') ? 'says' : undefined;
  return form === undefined
    ? []
    : [
        {
          kind: 'edit',
          title: `Write “${form}”`,
          edits: [{ start, end, newText: form }],
          preferred: true,
        },
      ];
}

export const loadedVerb: Check = {
  id: 'loaded-verb',
  title: 'Verbs that judge what was said',
  defaultSeverity: 'hint',
  run(story) {
    const places = new Map<number, LoadedVerb>();
    for (const { start, end, text } of reportingCues(story, word => FORMS.has(word)))
      places.set(start, { start, end, word: text.toLowerCase() });
    for (const place of find(story)) places.set(place.start, place);
    return [...places.values()].map(place =>
      finding(
        place,
        `“${place.word}” suggests ${TELLS[FORMS.get(place.word) ?? ''] ?? 'a judgement'}; “said” does not.`,
        { fixes: () => neutral(place) },
      ),
    );
  },
};
