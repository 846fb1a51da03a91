import type { Attribution } from '../attribution/attribution';
import type { Story } from '../checks/story';
import { anchorAt } from '../draft/anchor';
import { isStoryZone } from '../draft/draft';
import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import type { Entity } from '../entities/entity';
import { factKey, factWords } from './factKey';
import { TITLE_SEPARATOR, type Fact } from './fact';
import { findSuperlatives } from '../checks/findSuperlatives';

/** A place of the draft before places of one fact are joined. */
type Candidate = Omit<Fact, 'key' | 'anchor' | 'places'> & {
  readonly at: Range;
  readonly paragraph: number;
};

const superlatives = new WeakMap<ParagraphTokens, readonly Range[]>();

function superlativesOf(tokens: ParagraphTokens): readonly Range[] {
  let found = superlatives.get(tokens);
  if (found === undefined) superlatives.set(tokens, (found = findSuperlatives(tokens)));
  return found;
}

function saidHere(attribution: Attribution | undefined): boolean {
  return attribution?.kind === 'attributed' || attribution?.kind === 'unattributed';
}

function quotationCandidates(story: Story): Candidate[] {
  const found: Candidate[] = [];
  for (const quotation of story.quotations.quotations) {
    const attribution = story.attributions[quotation.index];
    if (!saidHere(attribution)) continue;
    found.push({
      kind: 'quotation',
      at: quotation.content,
      paragraph: quotation.paragraph,
      quotation: quotation.index,
      ...(attribution?.kind === 'attributed' && { detail: attribution.speaker.name }),
    });
  }
  return found;
}

function numberCandidates(story: Story): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, quantity] of story.quantities.entries()) {
    if (!quantity.isClaim || !inStory(story, quantity.paragraph)) continue;
    const { source } = quantity;
    found.push({
      kind: 'number',
      at: quantity,
      paragraph: quantity.paragraph,
      quantity: index,
      ...(source && { detail: story.draft.text.slice(source.start, source.end) }),
    });
  }
  return found;
}

/**
 * People and organisations, at the mentions that spell the name in full; a person with the titles
 * that the draft gives them. Places are not asked: in published news nearly all of them are known
 * to everybody, and a list of seven more lines would be ticked off unread.
 */
function nameCandidates(story: Story): Candidate[] {
  const found: Candidate[] = [];
  for (const entity of story.entities.entities) {
    if (entity.type === 'place') continue;
    const title = entity.type === 'person' ? entity.roles.join(TITLE_SEPARATOR) : '';
    for (const index of entity.mentions) {
      const mention = story.entities.mentions[index];
      if (mention === undefined || !spellsName(mention.text, entity)) continue;
      if (!inStory(story, mention.paragraph)) continue;
      found.push({
        kind: 'name',
        at: mention,
        paragraph: mention.paragraph,
        entity: entity.index,
        ...(entity.roles[0] !== undefined && { detail: title || entity.roles[0] }),
        ...(title !== '' && { title }),
      });
    }
  }
  return found;
}

function spellsName(text: string, entity: Entity): boolean {
  return factWords('name', text) === factWords('name', entity.name);
}

function inStory(story: Story, paragraph: number): boolean {
  const zone = story.draft.paragraphs[paragraph]?.zone;
  return zone !== undefined && isStoryZone(zone);
}

function superlativeCandidates(story: Story): Candidate[] {
  const found: Candidate[] = [];
  const { quotations } = story.quotations;
  let next = 0;
  for (const paragraph of story.draft.paragraphs) {
    const tokens = story.tokens[paragraph.index];
    if (tokens === undefined || !isStoryZone(paragraph.zone)) continue;
    for (const range of superlativesOf(tokens)) {
      const at = { start: paragraph.start + range.start, end: paragraph.start + range.end };
      while (next < quotations.length && quotations[next]!.end <= at.start) next++;
      const quotation = quotations[next];
      const quoted = quotation !== undefined && quotation.start <= at.start;
      if (!quoted) found.push({ kind: 'superlative', at, paragraph: paragraph.index });
    }
  }
  return found;
}

/**
 * The checkable facts of a draft in the order in which they first stand in it: quotations, numeric
 * claims, the names of people and organisations, and superlatives outside of quotations.
 * Places that tell the same fact are joined.
 */
export function findFacts(story: Story): readonly Fact[] {
  const candidates = [
    ...quotationCandidates(story),
    ...numberCandidates(story),
    ...nameCandidates(story),
    ...superlativeCandidates(story),
  ].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const facts = new Map<string, { fact: Omit<Fact, 'places'>; places: Range[] }>();
  for (const { at, paragraph: index, ...rest } of candidates) {
    const paragraph = story.draft.paragraphs[index];
    if (paragraph === undefined) continue;
    const anchor = anchorAt(paragraph.text, {
      start: at.start - paragraph.start,
      end: at.end - paragraph.start,
    });
    const key = factKey(rest.kind, anchor);
    if (key === '') continue;
    const place = { start: at.start, end: at.end };
    const known = facts.get(`${rest.kind} ${key}`);
    if (known) known.places.push(place);
    else facts.set(`${rest.kind} ${key}`, { fact: { ...rest, key, anchor }, places: [place] });
  }
  return [...facts.values()].map(({ fact, places }) => ({ ...fact, places }));
}
