import { CueClass } from '../passage';
import { chosenPair, type Rule } from './rule';

/** From this probability "not speech" outweighs a verb that announces no words. */
const LIKELY = 0.4;

/** Customers lined up for the ‘handmade’ shoes. No verb of saying, and about as likely no speech. */
export const doubtfulSpeech: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0) return undefined;
  const { cueClass } = pair.cue;
  if (cueClass !== CueClass.weak && cueClass !== CueClass.unknown) return undefined;
  const { options, probabilities } = context.choice;
  const at = options.findIndex(({ kind }) => kind === 'notSpeech');
  const confidence = probabilities[at] ?? 0;
  return confidence < LIKELY ? undefined : { kind: 'not-speech', confidence };
};
