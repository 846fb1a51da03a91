import type { Range } from '../../draft/range';
import type { Analysis } from '../analysis';
import { nameAt } from './placeAt';

/** From a name, pronoun or role to where the draft introduces who it is. */
export interface Definition {
  readonly origin: Range;
  readonly target: Range;
}

/** The first full reference of whoever is named at `offset`, or the first one where none is full. */
export function definitionAt(analysis: Analysis, offset: number): Definition | undefined {
  const name = nameAt(analysis, offset);
  if (name === undefined) return undefined;
  const mentions = name.entity.mentions.flatMap(index => analysis.entities.mentions[index] ?? []);
  const target = mentions.find(mention => mention.form === 'full') ?? mentions[0];
  return (
    target && {
      origin: { start: name.range.start, end: name.range.end },
      target: { start: target.start, end: target.end },
    }
  );
}
