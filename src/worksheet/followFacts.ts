import type { Fact } from './fact';
import { factKey } from './factKey';
import { featuresOf, likeness, type Features } from './likeness';
import {
  isStale,
  isTouched,
  withoutUndefined,
  type LineRecord,
  type Worksheet,
  type WorksheetLine,
} from './worksheet';

/** Features that more facts than this share say too little to be looked up. */
const COMMON = 40;

/** A short name for a fact that is the same on every machine: FNV-1a over its kind and key. */
function baseId(kind: string, key: string): string {
  let hash = 0x811c9dc5;
  for (const unit of `${kind} ${key}`) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return `${kind[0]}${(hash >>> 0).toString(36)}`;
}

function newRecord(fact: Fact, taken: Set<string>): LineRecord {
  const base = baseId(fact.kind, fact.key);
  let id = base;
  for (let more = 2; taken.has(id); more++) id = `${base}-${more}`;
  taken.add(id);
  const { kind, anchor, title } = fact;
  return { id, kind, ...anchor, ...(title !== undefined && { title }), state: 'open' };
}

/** The record with the words, the surroundings and the title that its fact has now. */
function seenAgain(record: LineRecord, { anchor, title }: Fact): LineRecord {
  return withoutUndefined({ ...record, ...anchor, title });
}

interface Pair {
  readonly record: number;
  readonly fact: number;
  readonly score: number;
}

/** The pairs of a lost record and a new fact that may be one fact before and after an edit. */
function likelyPairs(
  records: readonly LineRecord[],
  facts: readonly Fact[],
  freeRecords: readonly number[],
  freeFacts: readonly number[],
  onPage: number,
): readonly Pair[] {
  const features = new Map<number, Features>();
  const index = new Map<string, number[]>();
  for (const fact of freeFacts) {
    const { kind, anchor } = facts[fact]!;
    const own = featuresOf(kind, anchor);
    features.set(fact, own);
    for (const feature of new Set([...own.words, ...own.context])) {
      const slot = `${kind} ${feature}`;
      const list = index.get(slot);
      if (list) list.push(fact);
      else index.set(slot, [fact]);
    }
  }
  const pairs: Pair[] = [];
  for (const record of freeRecords) {
    const anchor = records[record]!;
    const own = featuresOf(anchor.kind, anchor);
    const candidates = new Set<number>();
    for (const feature of [...own.words, ...own.context]) {
      const list = index.get(`${anchor.kind} ${feature}`);
      if (list && list.length <= COMMON) for (const fact of list) candidates.add(fact);
    }
    for (const fact of candidates) {
      const score = likeness(anchor.kind, own, features.get(fact)!);
      if (score > 0) pairs.push({ record, fact, score: record < onPage ? score + 1 : score });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.record - b.record || a.fact - b.fact);
}

/** For each fact the index of its record, or -1; the first `onPage` records are asked first. */
function matchRecords(
  records: readonly LineRecord[],
  facts: readonly Fact[],
  onPage: number,
): readonly number[] {
  const byKey = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const key = `${record.kind} ${factKey(record.kind, record)}`;
    if (!byKey.has(key)) byKey.set(key, index);
  }
  const match = facts.map(fact => byKey.get(`${fact.kind} ${fact.key}`) ?? -1);
  const used = new Set(match);
  const freeRecords = records.flatMap((_, index) => (used.has(index) ? [] : [index]));
  const freeFacts = match.flatMap((record, index) => (record < 0 ? [index] : []));
  for (const pair of likelyPairs(records, facts, freeRecords, freeFacts, onPage)) {
    if (used.has(pair.record) || match[pair.fact]! >= 0) continue;
    match[pair.fact] = pair.record;
    used.add(pair.record);
  }
  return match;
}

/**
 * The worksheet of a draft after an edit: `facts` are what the draft holds now. A fact is known
 * again first by its words, then by how much its words and surroundings resemble those last seen;
 * lines of the page are asked before the archive. A line without its fact goes to the archive if
 * a person has touched it, and comes back when the text does. A person whose full name was cut
 * keeps the line at the surname: it is the same name, and stale, for its words have changed.
 */
export function followFacts(worksheet: Worksheet, facts: readonly Fact[]): Worksheet {
  const records = [...worksheet.lines.map(line => line.record), ...worksheet.archive];
  const match = matchRecords(records, facts, worksheet.lines.length);
  const taken = new Set(records.map(record => record.id));
  const lines = facts.map((fact, index): WorksheetLine => {
    const known = records[match[index]!];
    const record: LineRecord =
      known === undefined ? newRecord(fact, taken) : seenAgain(known, fact);
    return { number: index + 1, fact, record, stale: isStale(record) };
  });
  const used = new Set(match);
  const archive = records.filter((record, index) => !used.has(index) && isTouched(record));
  return { lines, archive };
}
