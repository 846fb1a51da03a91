import type { Attribution } from '../attribution/attribution';
import type { EntityReading } from '../entities/entity';
import { NO_CORRECTIONS, type EntityCorrections } from '../entities/linkEntities';
import type { QuotationReading } from '../quotes/quotation';
import type { Decision } from './decision';

/** The decisions that say which names are what, as the entity step wants them. */
export function entityCorrections(_decisions: readonly Decision[]): EntityCorrections {
  return NO_CORRECTIONS;
}

/** The attributions after the writer's word: "not speech", "said by X". */
export function applyDecisions(
  _text: string,
  _quotations: QuotationReading,
  _entities: EntityReading,
  attributions: readonly Attribution[],
  _decisions: readonly Decision[],
): readonly Attribution[] {
  return attributions;
}
