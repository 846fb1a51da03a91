import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPassages, type Passage } from '../../scripts/train/speechPassages';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import { readDraft } from '../../src/draft/readDraft';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import type { UseReading } from '../../src/quotes/quotation';
import { readQuotations } from '../../src/quotes/readQuotations';
import { createSpeechClassifier, type SpeechClassifier } from '../../src/quotes/speechClassifier';

const MODEL = readFileSync(join(__dirname, '../../models/speech.bin'));
const HELD_OUT = readPassages(join(__dirname, 'speech/held-out.txt'));

/** What the classifier says of the quotation that ends at `end`. */
function useAt(text: string, end: number, speech: SpeechClassifier): UseReading {
  const draft = readDraft(text, 'plaintext');
  const tokens = draft.paragraphs.map(paragraph => tokenizeParagraph(paragraph.text));
  const { quotations, uses } = readQuotations(draft, tokens, 'auto', speech);
  const use = uses[quotations.findIndex(quotation => quotation.end === end)];
  assert.ok(use, text);
  return use;
}

/** The share of the passages' marks that `isRight` holds of, in percent. */
function share(
  passages: readonly Passage[],
  speech: SpeechClassifier,
  isAsked: (label: string) => boolean,
  isRight: (use: UseReading, label: string) => boolean,
): number {
  const told = passages.flatMap(({ text, marks }) =>
    marks
      .filter(({ label }) => isAsked(label))
      .map(({ end, label }) => isRight(useAt(text, end, speech), label)),
  );
  return (100 * told.filter(right => right).length) / told.length;
}

const isSpeech = (label: string): boolean => label === 'speech';
const isNone = (label: string): boolean => label !== 'speech';

describe('speech or not speech, on passages that it never saw', () => {
  const trained = createSpeechClassifier(MODEL, createCompromiseLexicon());

  it('takes speech for speech', () => {
    const right = share(HELD_OUT, trained, isSpeech, use => use.notSpeech <= 0.5);
    assert.ok(right >= 97, `${right} %`);
  });

  it('knows scare quotes, titles, terms, names and signs', () => {
    const right = share(HELD_OUT, trained, isNone, use => use.notSpeech > 0.5);
    assert.ok(right >= 80, `${right} %`);
  });

  it('says what they are', () => {
    const right = share(HELD_OUT, trained, isNone, (use, label) => use.use === label);
    assert.ok(right >= 80, `${right} %`);
  });
});

describe('the classifier of speech', () => {
  const ask = (text: string, mark: string, speech: SpeechClassifier): UseReading =>
    useAt(text, text.indexOf(mark) + mark.length, speech);
  const cases: readonly (readonly [text: string, mark: string, isSpeech: boolean])[] = [
    ['“The weir will hold,” engineer Ida Orr said on Monday.', '“The weir will hold,”', true],
    ['The mayor called the audit “a sham” and left.', '“a sham”', true],
    ['The so-called “quick fix” took nine years.', '“quick fix”', false],
    ['Her third novel, “The Copper Weir,” won a prize.', '“The Copper Weir,”', false],
    ['Rosa “Red” Malloy boxed at lightweight.', '“Red”', false],
    [
      'The choir ended on the verse she loved best: “Row me home by moonlight.”',
      '“Row me home by moonlight.”',
      false,
    ],
    ['As the old adage goes, “paint hides rust.”', '“paint hides rust.”', false],
    ['He left without a word, saying later, “Paint hides rust.”', '“Paint hides rust.”', true],
    ['Imagine a clerk saying, “Take two.”', '“Take two.”', false],
    ['A sign on the door read “Gone Fishing.”', '“Gone Fishing.”', false],
    ['She answers online under the name “Salt Heron” and no other.', '“Salt Heron”', false],
    ['The clerk removed the word “sole” from the deed.', '“sole”', false],
    ['To “door” in courier slang is to open one into a cyclist.', '“door”', false],
    ['The sign’s “PWC” stands for personal watercraft.', '“PWC”', false],
    ['Nobody reads the “House Rules” page of the site.', '“House Rules”', false],
    ['He wrote about it on his blog, “Mud and Rivets,” in May.', '“Mud and Rivets,”', false],
    ['Of his blog, “It keeps me sane,” he said.', '“It keeps me sane,”', true],
    ['The ferry sank.\n\nSources\n\n“Ferry is lost” — Weir Echo', '“Ferry is lost”', false],
  ];
  const classifiers: Readonly<Record<string, SpeechClassifier>> = {
    'with its weights': createSpeechClassifier(MODEL, createCompromiseLexicon()),
    'before the word lists are loaded': createSpeechClassifier(MODEL, EMPTY_LEXICON),
    'by rules, where the weights are missing': createSpeechClassifier(undefined, EMPTY_LEXICON),
    'by rules, where the weights are cut short': createSpeechClassifier(
      MODEL.subarray(0, 99),
      EMPTY_LEXICON,
    ),
  };
  for (const [how, speech] of Object.entries(classifiers))
    it(`answers ${how}`, () => {
      for (const [text, mark, expected] of cases)
        assert.equal(ask(text, mark, speech).notSpeech <= 0.5, expected, text);
    });

  it('gives the same answer wherever the paragraph stands', () => {
    const speech = createSpeechClassifier(MODEL, EMPTY_LEXICON);
    const text = 'The mayor called the audit “a sham” and left.';
    const alone = ask(text, '“a sham”', speech);
    assert.deepEqual(
      ask(`It rained for a week on the old weir.\n\n${text}`, '“a sham”', speech),
      alone,
    );
  });
});
