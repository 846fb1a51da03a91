import { isStoryZone } from '../draft/draft';
import type { Entity, Mention } from '../entities/entity';
import { finding, type Check, type Finding } from './check';
import { quotationAt } from './quotationAt';
import type { Story } from './story';

/** A first paragraph of fewer words is a headline without the look of one. */
const SHORTEST_LEAD = 18;

/** True in a headline that was pasted as a paragraph. */
function isHeadlineLike(story: Story, { paragraph }: Mention): boolean {
  if (paragraph > 1) return false;
  let words = 0;
  for (const { kind } of story.tokens[paragraph]?.tokens ?? [])
    if (kind === 'word' && ++words >= SHORTEST_LEAD) return false;
  return true;
}

/** "The Okoye brothers", "Okoye supporters": nobody is introduced here. */
const OTHERS = /^ (?:brothers|sisters|family|campaign|supporters?|voters?|administration)\b/;

/** True for "President Okoye", "Ms. Okoye" and "the Okoye Institute": names with words of their own. */
function hasCompany(text: string, { start, end }: Mention): boolean {
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/\s/)
      .at(-2) ?? '';
  return (
    /^\p{Lu}/u.test(before) ||
    /^[ -]\p{Lu}/u.test(text.slice(end, end + 3)) ||
    OTHERS.test(text.slice(end, end + 16))
  );
}

/** True where the writer names somebody in the story itself. */
function isOwn(story: Story, mention: Mention): boolean {
  if (mention.form === 'pronoun' || mention.form === 'role') return false;
  const zone = story.draft.paragraphs[mention.paragraph]?.zone;
  return zone !== undefined && isStoryZone(zone) && !quotationAt(story.quotations, mention);
}

function firstReferenceOf(story: Story, entity: Entity): Finding | undefined {
  let first: Mention | undefined;
  let full: Mention | undefined;
  for (const index of entity.mentions) {
    const mention = story.entities.mentions[index];
    if (mention === undefined || !isOwn(story, mention)) continue;
    if (mention.form === 'full') full ??= mention;
    if (!isHeadlineLike(story, mention)) first ??= mention;
    if (first !== undefined && (full !== undefined || first.form !== 'surname')) break;
  }
  if (first?.form !== 'surname' || first.text.includes(' ')) return undefined;
  if (full === undefined || full.start < first.start || full.paragraph === first.paragraph)
    return undefined;
  if (hasCompany(story.draft.text, first)) return undefined;
  return describe(entity, first, full);
}

function describe(entity: Entity, first: Mention, full: Mention): Finding {
  const surname = entity.surname ?? first.text;
  return finding(first, `Who is ${first.text}? The full name comes only later.`, {
    entity: entity.index,
    related: [{ start: full.start, end: full.end, message: 'The full name' }],
    fixes: () => [
      {
        kind: 'edit',
        title: `Write “${entity.name}” here and “${surname}” there`,
        edits: [
          { start: first.start, end: first.end, newText: entity.name },
          { start: full.start, end: full.end, newText: surname },
        ],
        preferred: true,
      },
      {
        kind: 'edit',
        title: `Write “${entity.name}” here`,
        edits: [{ start: first.start, end: first.end, newText: entity.name }],
        preferred: false,
      },
    ],
  });
}

export const firstReference: Check = {
  id: 'first-reference',
  title: 'Surnames before the full name',
  defaultSeverity: 'hint',
  run(story) {
    const found: Finding[] = [];
    for (const entity of story.entities.entities) {
      const late = entity.type === 'person' ? firstReferenceOf(story, entity) : undefined;
      if (late !== undefined) found.push(late);
    }
    return found;
  },
};
