import assert from 'node:assert/strict';
import { assertAttributed, attributionsOf, speakersOf } from './attributing';

/** Full names, or what became of the quotation, as `speakersOf` gives them. */
function assertSpeakers(text: string, ...names: readonly string[]): void {
  assert.deepEqual(speakersOf(text), names, text);
}

describe('words that somebody passes on', () => {
  it('belong to who told them', () => {
    assertAttributed(
      'The clerk said that Mr {speaker:Varley} had {cue:told} him “the ledger is in the stove.”',
    );
    assertAttributed(
      'Ida Ross recalled {speaker:her mother} {cue:telling} her “never lend a ladder.”',
    );
    assertAttributed(
      'Witness Ida Ross said she heard {speaker:the defendant} {cue:shout} “get back in the van” at noon.',
    );
  });

  it('belong to who sent them where the participle only says how', () => {
    assertAttributed('{speaker:Ida Ross} emailed her neighbours saying “the well is dry.”');
  });

  it('belong to who judges, be it within a sentence about others', () => {
    assertAttributed(
      'Savers who believed in what {speaker:the regulator} {cue:called} “a small leak” lost all.',
    );
    assertAttributed(
      'A scheme that {speaker:the dockers’ leaders}, in a circular seen by this paper, {cue:called} “a parachute for the board” is off.',
    );
  });
});

describe('several who speak in one sentence', () => {
  it('keeps them apart where the verb is left out', () => {
    assertSpeakers(
      'The union called it “a stitch-up,” the company “a fair deal” and the mediator “a start.”',
      'The union',
      'the company',
      'the mediator',
    );
  });

  it('gives the words to the caller where several people are called something', () => {
    assertSpeakers(
      'Ida Ross called Ben Hale “a liar,” Tom Quill “a thief” and his brother “a fool.”',
      'Ida Ross',
      'Ida Ross',
      'Ida Ross',
    );
  });
});

describe('a source in front of its sentence', () => {
  it('speaks, not the subject behind it', () => {
    assertAttributed('In {speaker:Ida Ross}’s telling, the mayor “threw the first bun.”');
    assertAttributed(
      'In the view of economist {speaker:Ida Ross}, the tax is “a fence with no field.”',
    );
    assertAttributed(
      'By the reckoning of {speaker:its own engineers}, the bridge is “one winter old.”',
    );
  });

  it('speaks where the words are said to be somebody’s own', () => {
    assertAttributed(
      '{speaker:Ida Ross} has, by her own {cue:account}, “more metal than bone” in her knee.',
    );
    assertAttributed('For coach {speaker:Ida Ross} it was “a game we lost in the bus.”');
  });
});

describe('a noun of saying', () => {
  it('leads to its owner behind the quotation', () => {
    assertAttributed('“Not one penny,” was {speaker:Ida Ross}’s {cue:answer} to the panel.');
  });

  it('leads to its owner over its hearer and its subject', () => {
    assertAttributed('{speaker:Ida Ross}’s {cue:message} to her voters was “see you in May.”');
    assertAttributed(
      'Detective {speaker:Ida Ross}’s {cue:assessment} of the alibi – “tissue paper, and used” – stood.',
    );
  });

  it('leads to the person where a pronoun owns it', () => {
    assertSpeakers('Asked about the deal, Gil Orr did not wait. His answer: “Never.”', 'Gil Orr');
  });
});

describe('a speaker in an apposition', () => {
  it('is the person who is named there', () => {
    assertSpeakers(
      'The panel’s youngest member, a vet named Ida Ross, called the vote “a funeral with biscuits.”',
      'Ida Ross',
    );
    assertSpeakers(
      'Ida Ross, 58, a former midwife who now chairs the trust that runs three clinics, said: “We cannot staff what we have.”',
      'Ida Ross',
    );
  });
});

describe('a speaker who is called back', () => {
  it('by age, is the one of that age', () => {
    assertSpeakers(
      'Musa Bangor, 46, and Ida Ross, 31, were found at sea. “I talked to the engine,” the 46-year-old said.',
      'Musa Bangor',
    );
  });

  it('by office, is the one who took it', () => {
    assertSpeakers(
      'Ida Ross became chief constable of Northmoor in May. “I sleep well,” the chief constable said.',
      'Ida Ross',
    );
    assertSpeakers(
      'Imam Musa Bangor opened the doors at dawn. “We had soup,” the imam said.',
      'Musa Bangor',
    );
  });

  it('by trade, is the only one whom the story names', () => {
    assertSpeakers(
      'Lindholm scored late against his old club. “I have cousins there,” the striker said.',
      'Lindholm',
    );
  });

  it('as the firm, is the only company', () => {
    assertSpeakers(
      'Arbor Systems said on Monday it would cut 400 jobs. “We hired for a boom,” the firm said.',
      'Arbor Systems',
    );
  });

  it('stays as written where two hold the office or the age', () => {
    assertSpeakers(
      'Ida Ross, 46, met Musa Bangor, 46, on the quay. “It was cold,” the 46-year-old said.',
      'the 46-year-old',
    );
    assertSpeakers(
      'Vice President Ida Ross spoke first. “No,” the president said.',
      'the president',
    );
  });
});

describe('a quotation that stands alone', () => {
  it('is of the one person whom the paragraph before presents', () => {
    assertSpeakers(
      'Astronomer Ida Ross has waited eleven years for the probe.\n\n“It sent one beep, and I cried.”',
      'Ida Ross',
    );
  });

  it('is nobody’s where that paragraph has somebody else in it, or the quotation speaks of the person', () => {
    for (const text of [
      'Ida Ross cut the ribbon. Protesters turned their backs.\n\n“We never asked for this.”',
      'Mayor Ida Ross will resign on Friday.\n\n“I never trusted her.”',
      'Mayor Ida Ross signed on Friday. In the port of Elmo, nets hung dry.\n\n“They sold our water.”',
    ])
      assert.equal(attributionsOf(text)[0]?.kind, 'unattributed', text);
  });

  it('is of who remembers so, or was speaking, in the paragraph behind', () => {
    assertSpeakers(
      '“We held hands and counted the trains.”\n\nThat is how Ida Ross, then nine, remembers the raid.',
      'Ida Ross',
    );
    assertSpeakers(
      '“I went back for the cat.”\n\nIda Ross, 70, was speaking from her hospital bed.',
      'Ida Ross',
    );
  });

  it('is of the person to whom the reporter put a question', () => {
    assertSpeakers(
      'I put the question to Ida Ross, who keeps the lock. “They come for the view.”',
      'Ida Ross',
    );
  });
});
