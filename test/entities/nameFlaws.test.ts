import assert from 'node:assert';
import { assertEntities, readEntities } from './markedDraft';

/** The names of one type, in order of appearance. */
function named(text: string, type: 'person' | 'organisation' | 'place'): readonly string[] {
  return readEntities(text)
    .reading.entities.filter(entity => entity.type === type)
    .map(entity => entity.name);
}

describe('a capital that is there for another reason', () => {
  it('is no name where a participle opens the sentence', () => {
    assertEntities(
      'Cross-examined by [Bea Lott|P1], he wept. Re-elected in May, [Lott|P1] promised jobs.',
    );
  });

  it('is no name on “Sources”', () => {
    assertEntities('Sources said that the board had met. Sources close to the board denied it.');
  });

  it('is no name in an editor’s placeholder', () => {
    assertEntities('It is cheaper than what TK CHECK CITY charges. The mayor, TK, was away.');
  });

  it('is no name on a word that the draft writes small elsewhere', () => {
    assertEntities('Corvids nest in the tower. Nobody counts the corvids.');
  });

  it('is no name on a plain noun that opens the sentence', () => {
    assertEntities('Transit officials said the line would open. City officials agreed.');
    assertEntities('‘Sympathy is natural and it is no use to you,’ she said.');
    assertEntities('[Treasury|O1] officials agreed.');
  });

  it('is no name on a lawmaker’s party and seat', () => {
    assert.deepStrictEqual(
      named('Sen. Hal Brandt, R-Solberg, met Rep. Maya Lund, D-Orsa.', 'place'),
      [],
    );
  });

  it('is no name behind a hash or an at sign', () => {
    assertEntities('“Too forced? #Justdoit,” he wrote to @Okoye Watch.');
  });

  it('is no part of the name that an adverb before it has', () => {
    const { reading } = readEntities(
      'Ada Okoye won. Ada Okoye spoke. Ada Okoye left. Certainly Ada Okoye smiled. Surely Ada Okoye knew.',
    );
    assert.deepStrictEqual(
      reading.entities.map(entity => entity.name),
      ['Ada Okoye'],
    );
  });

  it('is no part of the name that a participle before it has', () => {
    assertEntities(
      '[Dora Reyes|P1] won the vote. [Reyes|P1] was glad.\n\nPlaying [Reyes|P1] in the film is [Bea Lott|P2].',
    );
    assertEntities(
      '[Hal Trask|P1] won the vote. [Trask|P1] was glad.\n\nCalling [Trask|P1] was no easy way.',
    );
    assertEntities('[Joy Trask|P1] won. [Trask|P1] was glad.\n\n[Joy Trask|P1] was no easy boss.');
  });

  it('runs no two names together in a headline', () => {
    assertEntities(
      '[Lothar Quill|P1] Ties [Ada Okoye|P2] In New Poll\n\nThe poll has [Lothar Quill|P1] and [Ada Okoye|P2] even. [Okoye|P2] was glad.',
    );
  });

  it('makes no body of a headline', () => {
    assert.deepStrictEqual(
      named(
        "Harbour Bank Abruptly Drops Swedish Network VT's Accounts\n\nThe bank said so.",
        'organisation',
      ),
      [],
    );
    assert.deepStrictEqual(
      named('Okoye Joins International Union For Harbour Safety\n\nShe won.', 'organisation'),
      ['International Union For Harbour Safety'],
    );
  });

  it('is no surname on the day', () => {
    assert.deepStrictEqual(named('Emails from John Podell Tuesday came out.', 'person'), [
      'John Podell',
    ]);
  });

  it('stands on a preposition before the name', () => {
    assertEntities('Besides [Judith Stern|P1], nobody came.');
  });
});

describe('a surname that is a word of its own', () => {
  for (const surname of ['From', 'Price', 'May', 'Long', 'Strong', 'Bishop', 'Young'])
    it(`is a name where it says something: ${surname}`, () => {
      assertEntities(
        `[${surname}|P1] said the plan was dead. “It was thin,” [${surname}|P1] said.`,
      );
    });

  it('is a name before an age', () => {
    assertEntities('[Young|P1], 42, agreed with the plan.');
  });

  it('is no name otherwise', () => {
    assertEntities('From noon, the price fell. May was cold. Long queues formed. Price is all.');
  });

  it('joins the full name', () => {
    assertEntities(
      '[Tobias Price|P1] opened for the defence. [Price|P1] told the jury that prices were no crime.',
    );
  });

  it('is a person after the verb too', () => {
    assertEntities('“Fine,” said [Brown|P1].');
  });
});

describe('a person', () => {
  it('is no organisation, whatever the engine is', () => {
    assertEntities(
      'The only sound is [Odell Pruitt|P1]’s engine.\n\n“I keep listening,” [Pruitt|P1] says.',
    );
  });

  it('begins behind a title that several share, and behind the mark of an owner', () => {
    assertEntities(
      'The leaders, Representatives [James E. Okoye|P1] of [Ohio|L1] and [Bea Lott|P2], won.',
    );
    assertEntities('RealHarbourPolls’ [Ada Okoye|P1] said so. [Okoye|P1] left.');
    assertEntities('[Marcia “Cia” Price|P1] and [Ann "Nan" Lott|P2] met.');
  });

  it('may be called like a small town, where it is said who speaks', () => {
    assertEntities('“It is fine,” said [Haan|P1], who coaches the team.');
    assertEntities('“It is fine,” said [Google|O1], the owner.');
  });

  it('begins behind the state of a dateline and behind what somebody was then', () => {
    assert.deepStrictEqual(named('VARN, Ore. - Peter Santo hosts a show.', 'person'), [
      'Peter Santo',
    ]);
    assert.deepStrictEqual(named('He met then-Sen. Ada Okoye in 2008.', 'person'), ['Ada Okoye']);
  });

  it('is no group of voters', () => {
    assert.deepStrictEqual(named('Latino Voters stayed at home.', 'person'), []);
  });

  it('is no ship', () => {
    assertEntities('The Mary Rowe sank at noon. The crew of the Mary Rowe was saved.');
    assertEntities('The [Mary Rowe|P1] trial began at noon. [Rowe|P1] was late.');
  });

  it('is no body with the seat that follows', () => {
    const text = 'That left Sen. Ted Quill of Texas center stage. Quill won.';
    assert.deepStrictEqual(named(text, 'person'), ['Ted Quill']);
    assert.deepStrictEqual(named(text, 'place'), ['Texas']);
  });

  it('may be called by a particle and a name alone', () => {
    assertEntities('[Le Goff|P1] said the vote was rigged. “It was rigged,” [Le Goff|P1] said.');
  });

  it('is not named with the firm that pays them', () => {
    assertEntities('Analyst [Ravi Chandran|P1] of [Berenbank|O1] said the price was full.');
  });

  it('is whom the draft is about where somebody of the name was named in passing', () => {
    assertEntities(
      '[Rosa Amado|P1] won. [Amado|P1] thanked all. [Amado|P1] wept. Her brother, [Luis Amado|P2], came. [Amado|P1] said she was glad.',
    );
  });

  it('is not one name with the paper that pays them', () => {
    const text = 'The question came from Larkhaven Herald’s Ingrid Solheim.';
    assert.deepStrictEqual(named(text, 'person'), ['Ingrid Solheim']);
  });

  it('is not the family', () => {
    assertEntities('The leases are the Quills’. [Lothar Quill|P1] holds 40 acres.');
    assert.deepStrictEqual(
      named(
        'Three families hold on: the Quills with 40 acres, the Lunds with 55. Gus Lund met Ada Quill.',
        'place',
      ),
      [],
    );
  });

  it('has letters behind the name that are no part of it', () => {
    const { entities } = assertEntities('[Helena Vasey|P1] KC rose. [Vasey|P1] sat down.');
    assert.strictEqual(entities[0]?.surname, 'Vasey');
  });

  it('has a rank that belongs to no police force', () => {
    const text = 'Fairmont Police Sgt. Denise Ocampo closed the road.';
    assert.deepStrictEqual(named(text, 'person'), ['Denise Ocampo']);
    assert.deepStrictEqual(named(text, 'organisation'), ['Fairmont Police']);
  });

  it('has a role that is no verb, no other person and no possessive ending', () => {
    const { reading } = readEntities(
      'Dunphy hailed striker Ola Banks. With Ada Okoye, General Lothar Quill, and Rowntree’s son Neil.',
    );
    assert.deepStrictEqual(
      reading.entities.map(({ name, roles }) => [name, ...roles]).filter(row => row.length > 1),
      [
        ['Ola Banks', 'striker'],
        ['Lothar Quill', 'General'],
        ['Neil', 'son'],
      ],
    );
  });

  it('may have a title that the wires use', () => {
    assert.deepStrictEqual(
      named(
        'Councilmember Deb Sorensen met Co-author Kwame Boateng and Det Con Farrah Iqbal.',
        'person',
      ),
      ['Deb Sorensen', 'Kwame Boateng', 'Farrah Iqbal'],
    );
  });
});

describe('an organisation', () => {
  it('is whole on both sides of “and”', () => {
    assert.deepStrictEqual(
      named('The deal needs the Competition and Markets Authority to agree.', 'organisation'),
      ['Competition and Markets Authority'],
    );
  });

  it('keeps the name that its headline shortens', () => {
    assertEntities(
      '[Corvane|O1] to buy rival in chip push\n\n[Corvane Plc|O1] said on Wednesday it would pay cash.',
    );
  });

  it('is known where the world knows it', () => {
    assert.deepStrictEqual(
      named(
        'Goldman Sachs and Barclays advised the buyer, Morgan Stanley the seller.',
        'organisation',
      ),
      ['Goldman Sachs', 'Barclays', 'Morgan Stanley'],
    );
  });

  it('does not take the name of its town', () => {
    assertEntities(
      'Gardens grew in [Millport|L1]’s rail yards. He played in the [Millport Symphony Orchestra|O1].',
    );
  });
});
