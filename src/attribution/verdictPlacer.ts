import { ListMemo } from '../draft/listMemo';
import type { Range } from '../draft/range';
import type { Attribution, Cue, Speaker } from './attribution';
import { conclude } from './conclude';
import type { Choice } from './decide';
import type { MentionIndex } from './mentionIndex';
import type { Passage, Phrase } from './passage';
import { applyRules } from './rules/rules';
import type { Scene } from './scene';
import { SpeakerPhrase } from './speaker';
import type { Near, Verdict } from './verdict';

/** A choice's verdict and the attribution that it was last. */
interface Kept {
  readonly verdict: Verdict;
  speaker: SpeakerPhrase | undefined;
  attribution: Attribution | undefined;
}

/** The paragraph that a verdict's words stand in. */
interface Place {
  readonly passage: Passage;
  readonly start: number;
}

/**
 * Says what each choice means and puts it in its place in the draft. The verdict is kept with the
 * choice; the attribution stays the same object while nothing in it moves or is called otherwise.
 */
export class VerdictPlacer {
  readonly #verdicts = new ListMemo<Choice, Kept>(choice => ({
    verdict: applyRules({ choice, found: conclude(choice) }),
    speaker: undefined,
    attribution: undefined,
  }));

  /** What the choices of a scene come to, by quotation, before the passes over the whole row have spoken. */
  place(scene: Scene, choices: readonly Choice[], mentions: MentionIndex): readonly Attribution[] {
    const { length } = scene.input.quotations.quotations;
    const placed = new Array<Attribution>(length).fill(OUTSIDE_STORY);
    const verdicts = this.#verdicts.all(choices);
    for (let i = 0; i < choices.length; i++) {
      const choice = choices[i] as Choice;
      const kept = verdicts[i] as Kept;
      kept.attribution = attributionOf(kept, scene, choice, mentions);
      placed[choice.quotation.index] = kept.attribution;
    }
    return placed;
  }
}

/** What is said of a quotation that nobody decided. */
const OUTSIDE_STORY: Attribution = { kind: 'outside-story' };

function attributionOf(
  kept: Kept,
  scene: Scene,
  choice: Choice,
  mentions: MentionIndex,
): Attribution {
  const { verdict, attribution: before } = kept;
  switch (verdict.kind) {
    case 'not-speech': {
      const use = scene.input.quotations.uses[choice.quotation.index]?.use ?? 'scare';
      if (before?.kind === 'not-speech' && before.use === use) return before;
      return { kind: 'not-speech', use, confidence: verdict.confidence, byDecision: false };
    }
    case 'attributed': {
      const old = before?.kind === 'attributed' ? before : undefined;
      const speaker = placeSpeaker(verdict.speaker, kept, scene, choice, mentions);
      const cue = verdict.cue && placeCue(verdict.cue, old?.cue, scene, choice);
      if (old !== undefined && old.speaker === speaker && old.cue === cue) return old;
      const { kind, method, confidence, certainty } = verdict;
      return { kind, speaker, ...(cue && { cue }), method, confidence, certainty };
    }
    case 'unattributed': {
      const old = before?.kind === 'unattributed' ? before : undefined;
      const speaker =
        verdict.speaker && placeSpeaker(verdict.speaker, kept, scene, choice, mentions);
      const cue = verdict.cue && placeCue(verdict.cue, old?.cue, scene, choice);
      if (old !== undefined && old.speaker === speaker && old.cue === cue) return old;
      const { kind, reason, confidence } = verdict;
      return { kind, reason, ...(speaker && { speaker }), ...(cue && { cue }), confidence };
    }
  }
}

function placeSpeaker(
  { words, delta }: Near<Phrase>,
  kept: Kept,
  scene: Scene,
  choice: Choice,
  mentions: MentionIndex,
): Speaker {
  const { passage, start } = placeOf(scene, choice, delta);
  if (kept.speaker?.passage !== passage) kept.speaker = new SpeakerPhrase(words, passage);
  return kept.speaker.at(start, mentions);
}

/** The words of a cue, offsets in the draft. */
function placeCue(
  { words, delta }: Near<Range>,
  old: Cue | undefined,
  scene: Scene,
  choice: Choice,
): Cue {
  const { passage, start: base } = placeOf(scene, choice, delta);
  const start = base + words.start;
  if (old?.start === start) return old;
  const end = base + words.end;
  return { start, end, text: old?.text ?? passage.tokens.text.slice(words.start, words.end) };
}

function placeOf(scene: Scene, { quotation }: Choice, delta: number): Place {
  const paragraph =
    quotation.order < 0
      ? quotation.paragraph
      : (scene.story[quotation.order + delta] ?? quotation.paragraph);
  return {
    passage: scene.passages[paragraph] ?? quotation.passage,
    start: scene.input.draft.paragraphs[paragraph]?.start ?? 0,
  };
}
