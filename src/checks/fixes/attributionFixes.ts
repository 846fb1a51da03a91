import { anchorAt } from '../../draft/anchor';
import type { Attribution } from '../../attribution/attribution';
import type { Quotation } from '../../quotes/quotation';
import type { Fix, TextEdit } from '../diagnostic';
import type { Story } from '../story';
import { insertAttribution } from './insertAttribution';
import { likelySpeakers } from './likelySpeakers';
import { reportingVerb } from './reportingVerb';

type Unattributed = Extract<Attribution, { kind: 'unattributed' }>;

/** Replaces "it was claimed" by "Okoye claimed"; undefined when the words are others. */
function makeActive(story: Story, cue: Unattributed['cue'], name: string): TextEdit | undefined {
  if (cue === undefined) return undefined;
  const before = story.draft.text.slice(Math.max(0, cue.start - 20), cue.start);
  const passive = /\bit\s+(?:is|was|has\s+been|had\s+been)\s+$/i.exec(before);
  const verb = cue.text.split(' ').at(-1);
  return passive && verb
    ? { start: cue.start - passive[0].length, end: cue.end, newText: `${name} ${verb}` }
    : undefined;
}

/** The edits that name the speaker in the words that are there: the pronoun, the gap, the passive. */
function nameSpeaker(
  story: Story,
  quotation: Quotation,
  attribution: Unattributed,
  name: string,
): readonly TextEdit[] | undefined {
  const { reason, speaker, cue } = attribution;
  switch (reason) {
    case 'pronoun':
    case 'placeholder':
      if (speaker !== undefined) return [{ start: speaker.start, end: speaker.end, newText: name }];
      break;
    case 'missing-subject':
      if (cue !== undefined) return [{ start: cue.start, end: cue.start, newText: `${name} ` }];
      break;
    case 'agentless-passive': {
      const edit = makeActive(story, cue, name);
      return edit && [edit];
    }
    case 'nobody':
    case 'pull-quote':
      break;
  }
  return insertAttribution(story, quotation, `${name} ${reportingVerb(story)}`);
}

const saidBy = (story: Story, quotation: Quotation, name: string): Fix => ({
  kind: 'decision',
  title: `${name} said this; leave the text as it is`,
  decision: { kind: 'speaker', at: anchorAt(story.draft.text, quotation), name },
  preferred: false,
});

/** What can be done about a quotation that nobody is named for, the likeliest first. */
export function attributionFixes(
  story: Story,
  quotation: Quotation,
  attribution: Unattributed,
): readonly Fix[] {
  const speakers = likelySpeakers(story, quotation);
  const edit = (name: string, title: string, preferred: boolean): Fix[] => {
    const edits = nameSpeaker(story, quotation, attribution, name);
    return edits ? [{ kind: 'edit', title, edits, preferred }] : [];
  };
  return [
    ...speakers.flatMap(({ entity, name }, i) =>
      edit(name, `Attribute to ${entity.name}`, i === 0),
    ),
    ...(attribution.reason === 'placeholder' ? [] : edit('TK', 'Attribute to TK', false)),
    {
      kind: 'decision',
      title: 'This is not speech',
      decision: { kind: 'not-speech', at: anchorAt(story.draft.text, quotation) },
      preferred: false,
    },
    ...speakers.map(({ entity }) => saidBy(story, quotation, entity.name)),
  ];
}
