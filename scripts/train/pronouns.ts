import type { readModels } from '../../src/node/readModels';
import type { Lexicon } from '../../src/draft/lexicon';
import { readDraft } from '../../src/draft/readDraft';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import { assignMentions, type AssignedMentions } from '../../src/entities/assignMentions';
import { clusterNames } from '../../src/entities/clusters';
import { nameKey, NO_CORRECTIONS } from '../../src/entities/corrections';
import { buildGazetteer } from '../../src/entities/gazetteer';
import { acronymKeys } from '../../src/entities/linkEntities';
import { groupNames, readStory } from '../../src/entities/nameGroups';
import { createNameRecogniser } from '../../src/entities/nameRecogniser';
import { parsePersonName } from '../../src/entities/personName';
import { collectCandidates } from '../../src/entities/pronounCandidates';
import { pronounContext, pronounFeatures } from '../../src/entities/pronounFeatures';
import { GivenName } from '../../src/entities/pronounModel';
import {
  createPronounResolver,
  isEligible,
  readDiscourse,
} from '../../src/entities/pronounResolver';
import { hashText } from '../../src/model/hashing';
import { writeWeights } from '../../src/model/weights';
import { readQuotations } from '../../src/quotes/readQuotations';
import { createSpeechClassifier } from '../../src/quotes/speechClassifier';
import { readCorpus } from './corpora';
import { readPeopleNames } from './peopleNames';
import { createRandom, shuffle } from './random';

const GIVEN_NAME_BITS = 15;
const DEFAULTS = { bits: 14, epochs: 4, rate: 0.05, l2: 0.01 };

/** One pronoun of the corpus: the candidates' features, and which of them it stands for. */
interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** The pronouns of one document. */
export interface PronounDocument {
  readonly id: string;
  readonly examples: readonly Example[];
}

const surnameOf = (name: string): string => parsePersonName(nameKey(name).split(' ')).surname;

function sameName(entity: string, gold: string): boolean {
  return surnameOf(entity) === surnameOf(gold);
}

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

function withTable(weights: Uint8Array): Uint8Array {
  const table = givenNameTable();
  const bytes = new Uint8Array(weights.length + table.byteLength);
  bytes.set(weights);
  bytes.set(new Uint8Array(table.buffer), weights.length);
  return bytes;
}

/**
 * Reads the pronouns that annotators gave a name in `polnear.dev`. Who spoke before a pronoun is
 * what the weights of `ranker` answered to the pronouns before, as at the writer's desk; without
 * them it is what the annotators said.
 */
export function readPronounDocuments(
  corpora: string,
  models: ReturnType<typeof readModels>,
  lexicon: Lexicon,
  ranker?: (id: string) => Uint8Array | undefined,
): readonly PronounDocument[] {
  const recogniser = createNameRecogniser(models.names, lexicon);
  const speech = createSpeechClassifier(models.speech, lexicon);
  const untrained = withTable(writeWeights(new Float32Array(2)));
  return readCorpus(corpora, 'polnear.dev').map(document => {
    const draft = readDraft(document.text, 'plaintext');
    const tokens = draft.paragraphs.map(paragraph => tokenizeParagraph(paragraph.text));
    const names = tokens.map(paragraph => recogniser.recognise(paragraph));
    const quotations = readQuotations(draft, tokens, 'auto', speech);
    const story = readStory(draft, tokens, names, lexicon);
    const groups = groupNames(story, NO_CORRECTIONS);
    const clusters = clusterNames(groups, acronymKeys(story), NO_CORRECTIONS);
    const assigned = assignMentions(story, groups, clusters);
    const discourse = readDiscourse(
      { quotations, lexicon, pronounModel: untrained },
      story,
      assigned,
    );
    const weights = ranker?.(document.id);
    const resolver =
      weights &&
      createPronounResolver({ quotations, lexicon, pronounModel: weights }, story, assigned);
    const examples: Example[] = [];
    const speakers: number[] = [];
    for (const { attr, type, speaker, speakerName, speakerKind } of document.quotes) {
      if (attr !== 'attributed' || !speaker) continue;
      let entity: number | undefined;
      if (speakerKind === 'pronoun' && speakerName) {
        const place = discourse.locate(speaker);
        if (place !== undefined) {
          const context = pronounContext(discourse, place);
          const candidates = collectCandidates(discourse, place, speakers).filter(candidate =>
            isEligible(candidate, place),
          );
          const right = candidates.map(candidate =>
            sameName(assigned.reading.entities[candidate.entity]?.name ?? '', speakerName),
          );
          if (right.includes(true) && right.includes(false))
            examples.push({
              right,
              features: candidates.map(candidate => pronounFeatures(candidate, place, context)),
            });
        }
        entity = resolver
          ? resolver.resolve(speaker, speakers)?.entity
          : assigned.reading.entities.find(({ name }) => sameName(name, speakerName))?.index;
      } else entity = mentionIn(assigned, speaker);
      if (entity !== undefined && type !== 'indirect') speakers.unshift(entity);
    }
    return { id: document.id, examples };
  });
}

function mentionIn(
  { reading }: AssignedMentions,
  speaker: { readonly start: number; readonly end: number },
): number | undefined {
  return reading.mentions.find(({ start, end }) => start < speaker.end && speaker.start < end)
    ?.entity;
}

/** Trains the ranker of antecedents; the bytes of `models/pronouns.bin`. */
export function trainPronouns(
  documents: readonly PronounDocument[],
  options: typeof DEFAULTS = DEFAULTS,
): Uint8Array {
  const size = 2 ** options.bits;
  const values = new Float32Array(size);
  const squares = new Float32Array(size).fill(1);
  const random = createRandom(11);
  const examples = documents.flatMap(document => document.examples);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(random, examples);
    for (const { features, right } of examples) {
      const scores = features.map(ids =>
        ids.reduce((sum, id) => sum + (values[id & (size - 1)] ?? 0), 0),
      );
      const top = Math.max(...scores);
      const odds = scores.map(score => Math.exp(score - top));
      const all = odds.reduce((sum, odd) => sum + odd, 0);
      const good = odds.reduce((sum, odd, i) => sum + (right[i] === true ? odd : 0), 0);
      features.forEach((ids, i) => {
        const odd = odds[i] ?? 0;
        const slope = (right[i] === true ? odd / good : 0) - odd / all;
        if (Math.abs(slope) < 1e-4) return;
        for (const id of ids) {
          const at = id & (size - 1);
          const full = slope - options.l2 * (values[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + full * full;
          values[at] = (values[at] ?? 0) + (options.rate * full) / Math.sqrt(squares[at] ?? 1);
        }
      });
    }
  }
  return withTable(writeWeights(values));
}
