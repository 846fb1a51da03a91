import type { Quotation } from '../../quotes/quotation';
import type { Attribution } from '../attribution';

type Attributed = Attribution & { readonly kind: 'attributed' };

/**
 * A quotation that reopens in the next paragraph without having been closed goes on: its parts have
 * one speaker. The first part that names one in its own paragraph speaks for all.
 */
export function continueChains(
  quotations: readonly Quotation[],
  found: readonly Attribution[],
): readonly Attribution[] {
  const result = [...found];
  for (let first = 0; first < quotations.length;) {
    let next = first + 1;
    if (quotations[next]?.continues !== first) {
      first = next;
      continue;
    }
    const chain = [first];
    while (quotations[next]?.continues === chain.at(-1)) chain.push(next++);
    if (chain.length > 1) {
      const speaker = speakerOfChain(chain.map(i => result[i]));
      if (speaker !== undefined)
        for (const i of chain)
          if (result[i] !== speaker && !hasOwn(result[i]))
            result[i] = { ...speaker, method: 'continued-quotation' };
    }
    first = next;
  }
  return result;
}

const ELSEWHERE = /^(?:previous-paragraph|continued-quotation)$/;

/** A part whose own sentence names a speaker keeps them: a closing mark was forgotten before it. */
function hasOwn(part: Attribution | undefined): boolean {
  return part?.kind === 'attributed' && part.method === 'same-sentence';
}

function speakerOfChain(parts: readonly (Attribution | undefined)[]): Attributed | undefined {
  const attributed = parts.filter((part): part is Attributed => part?.kind === 'attributed');
  return (
    attributed.find(hasOwn) ??
    attributed.find(part => !ELSEWHERE.test(part.method)) ??
    attributed[0]
  );
}
