import type { Range } from '../../draft/range';
import type { Analysis } from '../analysis';
import { mentionsOf } from './mentionsOf';
import { nameAt } from './placeAt';

/** Every mention of whoever is named at `offset`, in order; empty where nobody is. */
export function referencesAt(analysis: Analysis, offset: number): readonly Range[] {
  const name = nameAt(analysis, offset);
  return name === undefined ? [] : mentionsOf(analysis, name.entity);
}
