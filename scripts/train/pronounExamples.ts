import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNameRecogniser } from '../../src/entities/nameRecogniser';
import type { readModels } from '../../src/node/readModels';
import type { Lexicon } from '../../src/draft/lexicon';
import { readDraft } from '../../src/draft/readDraft';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import { assignMentions, type AssignedMentions } from '../../src/entities/assignMentions';
import { clusterNames } from '../../src/entities/clusters';
import { nameKey, NO_CORRECTIONS } from '../../src/entities/corrections';
import { acronymKeys } from '../../src/entities/linkEntities';
import { groupNames, readStory } from '../../src/entities/nameGroups';
import { parsePersonName } from '../../src/entities/personName';
import type { PronounPlace } from '../../src/entities/discourse';
import { collectCandidates, type Candidate } from '../../src/entities/pronounCandidates';
import { featureRoom, pronounContext, pronounFeatures } from '../../src/entities/pronounFeatures';
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
import { withGivenNames } from './givenNameTable';

/**
 * Where the annotation's machine was found wrong by reading the article: by the hash of its id, the
 * offset of the pronoun and of a name that it stands for, −1 where no name does.
 */
const CORRECTIONS: Readonly<Record<string, readonly (readonly [number, number])[]>> = JSON.parse(
  readFileSync(join(__dirname, 'pronounCorrections.json'), 'utf8'),
) as Record<string, [number, number][]>;

/** One pronoun of the corpus: the candidates' features, and which of them it stands for. */
export interface PronounExample {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** The pronouns of one document. */
export interface PronounDocument {
  readonly id: string;
  readonly examples: readonly PronounExample[];
}

const surnameOf = (name: string): string => parsePersonName(nameKey(name).split(' ')).surname;

function sameName(entity: string, gold: string): boolean {
  return surnameOf(entity) === surnameOf(gold);
}

/**
 * False where the name cannot be the right one: the annotators' names are a machine's guess. It
 * contradicts the gender of the pronoun, or the quotation speaks of it.
 */
function isCredible(candidates: readonly Candidate[], right: readonly boolean[]): boolean {
  return candidates.some(
    (candidate, i) => right[i] === true && candidate.agrees >= 0 && !candidate.spokenOf,
  );
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
  const untrained = withGivenNames(writeWeights(new Float32Array(2)));
  return readCorpus(corpora, 'polnear.dev').map(document => {
    const draft = readDraft(document.text, 'plaintext');
    const tokens = draft.paragraphs.map(paragraph => tokenizeParagraph(paragraph.text));
    const names = tokens.map(paragraph => recogniser.recognise(paragraph));
    const quotations = readQuotations(draft, tokens, 'auto', speech);
    const story = readStory(draft, tokens, names, lexicon);
    const groups = groupNames(story, NO_CORRECTIONS);
    const clusters = clusterNames(groups.groups, acronymKeys(story), NO_CORRECTIONS);
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
    const examples: PronounExample[] = [];
    const speakers: number[] = [];
    const corrections = new Map(CORRECTIONS[hashText(document.id)] ?? []);
    for (const { attr, type, speaker, speakerName: annotated, speakerKind } of document.quotes) {
      if (attr !== 'attributed' || !speaker) continue;
      const corrected = corrections.get(speaker.start);
      const speakerName = corrected === undefined ? annotated : nameAt(assigned, corrected);
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
          if (right.includes(true) && right.includes(false) && isCredible(candidates, right))
            examples.push({
              right,
              features: candidates.map(candidate => featuresOf(candidate, place, context)),
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

const room = featureRoom();

function featuresOf(candidate: Candidate, place: PronounPlace, context: number): readonly number[] {
  return [...room.subarray(0, pronounFeatures(candidate, place, context, room))];
}

/** The name of who is mentioned at an offset. */
function nameAt({ reading }: AssignedMentions, offset: number): string | undefined {
  const mention = reading.mentions.find(({ start, end }) => start <= offset && offset < end);
  return mention && reading.entities[mention.entity]?.name;
}

function mentionIn(
  { reading }: AssignedMentions,
  speaker: { readonly start: number; readonly end: number },
): number | undefined {
  return reading.mentions.find(({ start, end }) => start < speaker.end && speaker.start < end)
    ?.entity;
}
