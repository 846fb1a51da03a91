import { firstWhere } from '../../draft/search';
import type { Entity, Mention } from '../../entities/entity';
import type { Attribution, Speaker } from '../attribution';
import type { AttributionInput } from '../attributor';
import { PERSON_NOUNS, TITLES } from '../vocabulary';

/** “The 46-year-old”, “the striker”, “the firm”: one word, no office, for somebody named before. */
const CALLED = /^the (?:([\p{N}]{1,3})-years?-old|((?:\p{L}+ )?\p{L}+))$/iu;

/** Words for what a person is by trade: a story calls the one whom it is about by them. */
const TRADES = new Set(
  `striker midfielder forward winger defender goalkeeper keeper captain skipper batsman batter bowler
  sprinter swimmer cyclist boxer jockey golfer gymnast skater rower sailor climber quarterback pitcher
  playmaker full-back fullback centre-back fly-half scrum-half prop hooker lock debutant teenager veteran
  champion singer guitarist drummer pianist violinist composer actor actress comedian comic novelist
  poet author playwright painter sculptor photographer dancer designer filmmaker film-maker pensioner
  widow widower grandmother grandfather mother-of-two father-of-two newcomer rookie`.split(/\s+/),
);

/** Words that stand for the only company of a story. */
const FIRMS = new Set('firm company business group manufacturer retailer operator'.split(' '));

/** Behind a name: “, 46,”, “ (46)”, “, aged 46”. */
const AGE = /^(?:,? \(?|, aged )([\p{N}]{1,3})(?=[),.;]|\s)/u;
/** Behind a name: “was elected mayor”, “has been the town's clerk”, “became coach”. */
const OFFICE =
  /^ (?:is|was|became|remains|has been|had been|will be)(?: now| also| still)?(?: (?:re-?)?elected| appointed| named| made| sworn in| chosen| hired)?(?: as)?((?: [\p{L}’'-]+){1,4})/u;
/** The longest of either, in code units. */
const BEHIND = 80;
/** Before a name: “Imam Yusuf Aziz”, “the novelist Edmund Pryce”. */
const TITLE = /^\p{L}{3,}$/u;
const LONGEST_TITLE = 24;
/** A trade calls back somebody named so many mentions before. */
const NEAR = 12;
/** The only company of a story is the only one among so many mentions. */
const FAR = 200;

type Attributed = Attribution & { readonly kind: 'attributed' };

/**
 * Names the speakers that a story calls by age, by an office that it has said they hold, by trade,
 * or as “the firm”. What leads to one person or body only is named; everything else stays as it was.
 */
export function nameCallBacks(
  input: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  if (!found.some(isCallBack)) return found;
  const story = new Introduced(input);
  return found.map(attribution => {
    if (!isCallBack(attribution)) return attribution;
    const { speaker } = attribution;
    const entity = story.calledBack(speaker);
    return entity === undefined
      ? attribution
      : { ...attribution, speaker: { ...speaker, entity: entity.index, name: entity.name } };
  });
}

function isCallBack(attribution: Attribution): attribution is Attributed {
  if (attribution.kind !== 'attributed') return false;
  const { form, entity, text } = attribution.speaker;
  return form === 'role' && entity === undefined && CALLED.test(text);
}

/** More than one person of an age or an office. */
const SEVERAL = -1;

/** What a draft has said of the people and bodies in it. */
class Introduced {
  readonly #mentions: readonly Mention[];
  readonly #entities: readonly Entity[];
  /** Who has an age or an office, in lower case. */
  readonly #stated = new Map<string, number>();

  constructor({ draft, entities }: AttributionInput) {
    this.#mentions = entities.mentions;
    this.#entities = entities.entities;
    for (const { start, end, entity, form } of this.#mentions) {
      if (form === 'pronoun' || this.#entities[entity]?.type !== 'person') continue;
      const behind = draft.text.slice(end, end + BEHIND);
      const before = draft.text.slice(Math.max(0, start - LONGEST_TITLE), start);
      const age = AGE.exec(behind)?.[1];
      this.#state(age === undefined ? officeIn(OFFICE.exec(behind)?.[1]) : [age], entity);
      this.#state(titleIn(before), entity);
    }
  }

  #state(keys: readonly string[], entity: number): void {
    for (const key of keys) {
      const known = this.#stated.get(key);
      this.#stated.set(key, known === undefined || known === entity ? entity : SEVERAL);
    }
  }

  calledBack({ text, start }: Speaker): Entity | undefined {
    const [, age, words = ''] = CALLED.exec(text.toLowerCase()) ?? [];
    const stated = this.#stated.get(age ?? words);
    if (stated === SEVERAL) return undefined;
    if (stated !== undefined) return this.#entities[stated];
    if (FIRMS.has(words)) return this.#only('organisation', start, FAR);
    const noun = words.split(' ').at(-1) ?? '';
    if (age === undefined && !TRADES.has(noun)) return undefined;
    const person = this.#only('person', start, NEAR);
    return person?.roles.length === 0 || age !== undefined ? person : undefined;
  }

  /** The one entity of a type among the mentions before an offset. */
  #only(type: Entity['type'], offset: number, most: number): Entity | undefined {
    const mentions = this.#mentions;
    const to = firstWhere(mentions.length, i => (mentions[i] as Mention).start >= offset);
    let only: Entity | undefined;
    for (let i = to - 1; i >= Math.max(0, to - most); i--) {
      const entity = this.#entities[(mentions[i] as Mention).entity];
      if (entity?.type !== type || entity === only) continue;
      if (only !== undefined) return undefined;
      only = entity;
    }
    return only;
  }
}

/** “Imam Yusuf Aziz”: the word before a name, where one space parts them, and it with the one before. */
function titleIn(before: string): readonly string[] {
  if (!before.endsWith(' ')) return NOTHING;
  const [word = '', earlier = ''] = before.slice(0, -1).toLowerCase().split(' ').reverse();
  return TITLE.test(word) ? withModifier(earlier, word) : NOTHING;
}

/** The noun for an office among the words behind “was elected”. */
function officeIn(words: string | undefined): readonly string[] {
  let office = NOTHING;
  let before = '';
  for (const word of (words ?? '').toLowerCase().trim().split(' ')) {
    if (/^(?:of|for|to|by|in|at|with|and)$/.test(word)) break;
    if (PERSON_NOUNS.has(word) || TITLES.has(word) || MORE_OFFICES.has(word))
      office = withModifier(before, word);
    before = word;
  }
  return office;
}

const MORE_OFFICES = new Set(
  `premier constable bishop imam rabbi vicar dean head headteacher principal warden curator trustee
  treasurer commissioner ombudsman coroner marshal provost laureate`.split(/\s+/),
);
const NOTHING: readonly string[] = [];
/** Whoever is the vice president is not “the president”. */
const RANK = /^(?:vice|deputy|assistant|former|ex|late|then|associate|acting)$/;

/** How a later “the …” may call an office back: “the constable”, “the chief constable”. */
function withModifier(before: string, noun: string): readonly string[] {
  const both = `${before} ${noun}`;
  return RANK.test(before) ? [both] : [noun, both];
}
