import type { Draft } from '../../draft/draft';
import type { Quotation } from '../../quotes/quotation';
import type { Attribution, Speaker } from '../attribution';
import type { AttributionInput } from '../attributor';

type Attributed = Attribution & { readonly kind: 'attributed' };

const REPLIES =
  /^(?:replied|replies|answered|answers|responded|responds|asked|asks|countered|retorted)$/i;

/** Beside its quotation, a paragraph of dialogue holds a cue and a speaker, and no story. */
const LONGEST_CUE = 40;
/** Words of one turn. */
const LONGEST_TURN = 15;

/**
 * “…,” he said. ¶ “…,” she replied. ¶ “…” Two people take turns, the last cue is a reply or the turns
 * are short, and the quotation stands alone: it is the first one's again.
 */
export function alternateDialogue(
  { draft, quotations }: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  const result = [...found];
  for (let i = 2; i < result.length; i++) {
    const first = quotations.quotations[i - 2];
    const second = quotations.quotations[i - 1];
    const third = quotations.quotations[i];
    if (first === undefined || second === undefined || third === undefined) continue;
    const paragraph = draft.paragraphs[third.paragraph];
    const alone = paragraph?.start === third.start && paragraph.end === third.end;
    const inTurn =
      third.paragraph === second.paragraph + 1 && second.paragraph === first.paragraph + 1;
    if (!alone || !inTurn || third.continues !== undefined) continue;
    const before = result[i - 2];
    const last = result[i - 1];
    const own = result[i];
    if (before?.kind !== 'attributed' || last?.kind !== 'attributed') continue;
    if (sameSpeaker(before.speaker, last.speaker)) continue;
    const turns = isTurn(first, draft) && isTurn(second, draft);
    if (!turns && !REPLIES.test(last.cue?.text ?? '')) continue;
    if (own?.kind === 'not-speech') continue;
    result[i] = turnOf(before);
  }
  return result;
}

function isTurn({ paragraph, start, end, words }: Quotation, { paragraphs }: Draft): boolean {
  const own = paragraphs[paragraph];
  if (own === undefined || words > LONGEST_TURN) return false;
  return own.end - own.start - (end - start) <= LONGEST_CUE;
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.form === 'pronoun' && b.form === 'pronoun')
    return a.text.toLowerCase() === b.text.toLowerCase();
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
  return a.name.toLowerCase() === b.name.toLowerCase();
}

function turnOf({ speaker, cue }: Attributed): Attributed {
  return {
    kind: 'attributed',
    speaker,
    ...(cue && { cue }),
    method: 'dialogue',
    confidence: 0.6,
    certainty: 'uncertain',
  };
}
