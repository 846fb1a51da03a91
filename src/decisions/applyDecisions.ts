import type { Attribution } from '../attribution/attribution';
import { createAnchorResolver } from '../draft/anchorResolver';
import { overlaps, type Range } from '../draft/range';
import type { Entity, EntityReading } from '../entities/entity';
import { NO_CORRECTIONS, type EntityCorrections } from '../entities/linkEntities';
import type { Quotation, QuotationReading } from '../quotes/quotation';
import type { Decision } from './decision';

type QuotationDecision = Extract<Decision, { kind: 'not-speech' | 'speaker' }>;

const isAboutQuotation = (decision: Decision): decision is QuotationDecision =>
  decision.kind === 'not-speech' || decision.kind === 'speaker';

/** The decisions that say which names are what, as the entity step wants them. */
export function entityCorrections(decisions: readonly Decision[]): EntityCorrections {
  const types = decisions.filter(decision => decision.kind === 'name-type');
  const same = decisions.filter(decision => decision.kind === 'same-person');
  return types.length + same.length === 0 ? NO_CORRECTIONS : { types, same };
}

const length = ({ start, end }: Range): number => end - start;

/** The quotation that shares most with `place`, if it shares half of either. */
function quotationAt(quotations: readonly Quotation[], place: Range): Quotation | undefined {
  let best: Quotation | undefined;
  let most = 0;
  for (const quotation of quotations) {
    if (!overlaps(quotation, place)) continue;
    const shared = Math.min(quotation.end, place.end) - Math.max(quotation.start, place.start);
    if (shared > most && shared * 2 >= Math.min(length(quotation), length(place))) {
      best = quotation;
      most = shared;
    }
  }
  return best;
}

/** The person of the story whom a name means: the whole name, an alias, the surname. */
function entityNamed(entities: readonly Entity[], name: string): Entity | undefined {
  const wanted = name.toLowerCase();
  return (
    entities.find(entity => entity.name.toLowerCase() === wanted) ??
    entities.find(
      ({ surname, aliases }) =>
        surname?.toLowerCase() === wanted || aliases.some(alias => alias.toLowerCase() === wanted),
    )
  );
}

function decided(
  decision: QuotationDecision,
  quotation: Quotation,
  before: Attribution,
  quotations: QuotationReading,
  entities: EntityReading,
): Attribution {
  if (decision.kind === 'not-speech')
    return {
      kind: 'not-speech',
      use: quotations.uses[quotation.index]?.use ?? 'term',
      confidence: 1,
      byDecision: true,
    };
  const entity = entityNamed(entities.entities, decision.name);
  const cue = 'cue' in before ? before.cue : undefined;
  return {
    kind: 'attributed',
    speaker: {
      start: quotation.start,
      end: quotation.start,
      text: decision.name,
      form: 'name',
      name: entity?.name ?? decision.name,
      ...(entity && { entity: entity.index }),
    },
    ...(cue && { cue }),
    method: 'decision',
    confidence: 1,
    certainty: 'certain',
  };
}

/**
 * The attributions after the writer's word: "not speech", "said by X". A decision holds for the
 * quotation at its place and for what continues it in the next paragraphs; one whose place is
 * gone changes nothing.
 */
export function applyDecisions(
  text: string,
  quotations: QuotationReading,
  entities: EntityReading,
  attributions: readonly Attribution[],
  decisions: readonly Decision[],
): readonly Attribution[] {
  const about = decisions.filter(isAboutQuotation);
  if (about.length === 0 || quotations.quotations.length === 0) return attributions;
  const resolver = createAnchorResolver(text);
  const decisionOf = new Map<number, QuotationDecision>();
  for (const decision of about) {
    const place = resolver.find(decision.at);
    const quotation = place && quotationAt(quotations.quotations, place);
    if (quotation) decisionOf.set(quotation.index, decision);
  }
  if (decisionOf.size === 0) return attributions;
  return attributions.map((before, index) => {
    const quotation = quotations.quotations[index];
    if (quotation === undefined || before.kind === 'outside-story') return before;
    if (quotation.continues !== undefined && !decisionOf.has(index)) {
      const inherited = decisionOf.get(quotation.continues);
      if (inherited) decisionOf.set(index, inherited);
    }
    const decision = decisionOf.get(index);
    return decision ? decided(decision, quotation, before, quotations, entities) : before;
  });
}
