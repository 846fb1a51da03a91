import type { Anchor } from '../draft/anchor';
import type { EntityType } from '../entities/entity';
import type { Decision } from './decision';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: readonly (EntityType | 'none')[] = ['person', 'organisation', 'place', 'none'];

function readAnchor(value: unknown): Anchor | undefined {
  if (!isFields(value)) return undefined;
  const { text, before, after } = value;
  return isText(text) && isText(before) && isText(after) ? { text, before, after } : undefined;
}

/** A decision from its JSON value, or undefined where it is none that this version knows. */
export function readDecision(value: unknown): Decision | undefined {
  if (!isFields(value)) return undefined;
  const { kind, name, check, words, as } = value;
  const at = readAnchor(value.at);
  switch (kind) {
    case 'not-speech':
      return at && { kind, at };
    case 'speaker':
      return at && isText(name) ? { kind, at, name } : undefined;
    case 'ignore':
      return at && isText(check) ? { kind, at, check } : undefined;
    case 'ignore-words':
      return isText(words) && isText(check) ? { kind, words, check } : undefined;
    case 'name-type': {
      const type = TYPES.find(known => known === value.type);
      return isText(name) && type ? { kind, name, type } : undefined;
    }
    case 'same-person':
      return isText(name) && isText(as) ? { kind, name, as } : undefined;
    default:
      return undefined;
  }
}
