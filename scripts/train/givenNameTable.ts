import { buildGazetteer } from '../../src/entities/gazetteer';
import { GivenName } from '../../src/entities/pronounModel';
import { hashText } from '../../src/model/hashing';
import { readPeopleNames } from './peopleNames';

const GIVEN_NAME_BITS = 15;

/** The given names that are mostly men's or mostly women's. */
function givenNameTable(): Uint16Array {
  const { he, she } = readPeopleNames();
  const table = new Map<number, number>();
  for (const name of he) table.set(hashText(name.toLowerCase()), GivenName.he);
  for (const name of she) {
    const hash = hashText(name.toLowerCase());
    table.set(hash, (table.get(hash) ?? 0) | GivenName.she);
  }
  for (const [hash, bits] of table) if (bits === (GivenName.he | GivenName.she)) table.delete(hash);
  return buildGazetteer(table, GIVEN_NAME_BITS);
}

/** The file of `models/pronouns.bin`: weights, and given names after them. */
export function withGivenNames(weights: Uint8Array): Uint8Array {
  const table = givenNameTable();
  const bytes = new Uint8Array(weights.length + table.byteLength);
  bytes.set(weights);
  bytes.set(new Uint8Array(table.buffer), weights.length);
  return bytes;
}
