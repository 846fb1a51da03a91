import type { Analysis } from '../analysis';

/** A note in the line that is no part of the draft. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
}

/** After each pronoun that speaks, whom it stands for. */
export function inlayHints(analysis: Analysis): readonly InlayHint[] {
  const hints = new Map<number, InlayHint>();
  for (const attribution of analysis.attributions) {
    if (attribution.kind !== 'attributed' || attribution.method === 'decision') continue;
    const { speaker } = attribution;
    if (speaker.form !== 'pronoun' || speaker.name === speaker.text) continue;
    hints.set(speaker.end, { offset: speaker.end, label: `(${speaker.name})` });
  }
  return [...hints.values()].sort((a, b) => a.offset - b.offset);
}
