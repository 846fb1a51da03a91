import { clauseSubjects } from '../clauseSubjects';
import { opensClause } from '../findPhrases';
import { SubjectLink, type Item, type Phrase } from '../passage';
import { neighbourBefore } from './phraseFeatures';
import { feature, type FeatureSink } from './sink';
import type { PairView } from './views';

const LINK = feature('subject: target, link, construction');
const LINK_BEFORE = feature('subject: target, link, before the verb, form');
const LINK_RIVALS = feature('subject: target, link, rival subjects, before the verb');
const LINK_CLAUSES = feature('subject: target, link, rivals, clauses opened, cue class');
const LINK_KIND = feature('subject: target, link, kind, what precedes');
const LINK_ORDER = feature('subject: target, link, order, before the verb, cue class');
const ROLE = feature('subject: role, construction, before the verb');
const ROLE_TARGET = feature('subject: role, target, link, form');
const ROLE_KIND = feature('subject: role, coarse kind, construction');
const ROLE_POSITION = feature('subject: role, position, construction');
const TARGET = feature('subject: target, rivals, construction');

/** Whether the phrase is the subject of the cue's verb, and how it reaches it. */
export function subjectFeatures(view: PairView, out: FeatureSink): void {
  const { cue, phrase, relation, phraseSide, construction } = view;
  const { linkTarget, order } = relation;
  const target = linkTarget * 8 + phrase.link;
  const rivals = phraseSide === 0 ? rivalSubjects(view) : 0;
  const clauses = phraseSide === 0 ? clausesOpened(view) : 0;
  out.add(LINK, target, phraseSide, construction);
  out.add(LINK_BEFORE, target, phraseSide, cue.before, cue.form);
  out.add(LINK_RIVALS, target, phraseSide, Math.min(rivals, 2), cue.before, cue.form);
  out.add(
    LINK_CLAUSES,
    target,
    phraseSide,
    Math.min(rivals, 2),
    Math.min(clauses, 2),
    cue.cueClass,
  );
  out.add(LINK_KIND, target, phraseSide, view.kind, neighbourBefore(view));
  out.add(LINK_ORDER, target, order, cue.before, cue.cueClass, Math.min(rivals, 1));
  const role = roleOf(view);
  out.add(ROLE, role, construction, cue.before);
  out.add(ROLE_TARGET, role, target, cue.form);
  out.add(ROLE_KIND, role, view.coarseKind, construction);
  out.add(ROLE_POSITION, role, view.position, construction);
  out.add(TARGET, linkTarget, Math.min(rivals, 1), construction);
}

/** What a phrase is to a cue: the subject of its clause, the nearest one, both, another phrase. */
const Role = { none: 0, main: 1, nearest: 2, both: 3, other: 4 } as const;

function roleOf({ passage, cue, phrase, phraseSide }: PairView): number {
  if (phraseSide !== 0) return Role.none;
  const { main, nearest } = clauseSubjects(passage, cue);
  if (phrase.index === main) return main === nearest ? Role.both : Role.main;
  if (phrase.index === nearest) return Role.nearest;
  return nearest < 0 ? Role.none : Role.other;
}

const RIVAL_LINKS: readonly SubjectLink[] = [
  SubjectLink.direct,
  SubjectLink.preposition,
  SubjectLink.aside,
  SubjectLink.reduced,
];

function rivalSubjects({ passage, phrase, cue }: PairView): number {
  let rivals = 0;
  for (let k = phrase.index + 1; k < passage.phrases.length; k++) {
    const other = passage.phrases[k] as Phrase;
    if (other.last >= cue.item || rivals > 2) break;
    if (RIVAL_LINKS.includes(other.link)) rivals++;
  }
  return rivals;
}

function clausesOpened({ passage, phrase, cue }: PairView): number {
  let opened = 0;
  for (let k = phrase.last + 1; k < cue.item && opened < 3; k++)
    if (opensClause(passage.items[k] as Item)) opened++;
  return opened;
}
