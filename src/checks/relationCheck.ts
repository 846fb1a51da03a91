import type { Relation, RelationKind } from '../numbers/arithmetic/relation';
import { readRelations } from '../numbers/arithmetic/readRelations';
import { shift, type Range } from '../draft/range';
import { finding, type Check, type Finding } from './check';
import type { Fix } from './diagnostic';
import { paragraphFinder } from './paragraphFinder';
import { quotationAt } from './quotationAt';
import type { Story } from './story';

interface WrongRelation extends Range {
  readonly relation: Relation;
}

/**
 * Makes the `run` of a check that reports stated figures which cannot follow from the figures beside
 * them. Nothing is said where one of the figures stands in a quotation: the speaker's sums are theirs.
 */
export function relationCheck(kinds: readonly RelationKind[]): Check['run'] {
  const find = paragraphFinder<WrongRelation>(tokens =>
    readRelations(tokens)
      .filter(relation => !relation.holds && kinds.includes(relation.kind))
      .map(relation => ({ start: relation.start, end: relation.end, relation })),
  );
  return story =>
    find(story).flatMap(place => {
      const by = place.start - place.relation.start;
      const basis = place.relation.basis.map(range => shift({ ...range }, by));
      if (basis.some(range => quotationAt(story.quotations, range) !== undefined)) return [];
      return [describe(story, place, basis)];
    });
}

function describe(story: Story, place: WrongRelation, basis: readonly Range[]): Finding {
  const { relation } = place;
  const says = relation.kind === 'direction' ? 'the opposite' : relation.stated;
  const quantity = story.quantities.findIndex(
    ({ start, end }) => start === place.start && end === place.end,
  );
  return finding(place, `${relation.computation}; the draft says ${says}.`, {
    fixes: () => fixesOf(place),
    related: basis.map(range => ({ ...range, message: 'The figure it was computed from' })),
    ...(quantity >= 0 && { quantity }),
  });
}

function fixesOf({ start, end, relation }: WrongRelation): readonly Fix[] {
  const { correction } = relation;
  if (correction === undefined) return [];
  return [
    {
      kind: 'edit',
      title: `Write “${correction}”`,
      edits: [{ start, end, newText: correction }],
      preferred: true,
    },
  ];
}
