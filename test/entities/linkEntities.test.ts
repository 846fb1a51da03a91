import assert from 'node:assert';
import { assertEntities, mark, readEntities } from './markedDraft';

describe('people, organisations and places of a draft', () => {
  it('joins a surname, a role and a possessive to the full name', () => {
    const { entities } = assertEntities(
      '[Marta Okoye|P1], a tenant of the block, said the boiler failed.\n\n' +
        '“Nobody came,” [Okoye|P1] said. [Okoye|P1]’s neighbours agreed with [the tenant|P1].',
    );
    assert.deepStrictEqual(entities[0]?.roles, ['tenant of the block']);
    assert.strictEqual(entities[0]?.surname, 'Okoye');
    assert.deepStrictEqual(entities[0]?.aliases, ['Okoye']);
  });

  it('takes titles for no part of a name', () => {
    const { entities } = assertEntities(
      'President [Anton Velik|P1] met Mayor [Bea Lott|P2]. President [Velik|P1] thanked Ms. [Lott|P2].',
    );
    assert.deepStrictEqual(
      entities.map(entity => entity.name),
      ['Anton Velik', 'Bea Lott'],
    );
  });

  it('begins a person’s name behind the title, and not at whom the person serves', () => {
    const { reading } = readEntities(
      'Varn County Sheriff Joe Okoye closed the road. U.S. Air Force Gen. Norman Pell flew in.',
    );
    const people = reading.entities.filter(entity => entity.type === 'person');
    assert.deepStrictEqual(
      people.map(entity => entity.name),
      ['Joe Okoye', 'Norman Pell'],
    );
  });

  it('takes a verb that opens a sentence and a contraction for no part of a name', () => {
    const { reading } = readEntities(
      'Why Tim Caldera Isn’t Worried\n\nTim Caldera met Ada Okoye. “Ask Okoye about the bridge,” he said.',
    );
    assert.deepStrictEqual(
      reading.entities.map(entity => [entity.name, entity.mentions.length]),
      [
        ['Tim Caldera', 2],
        ['Ada Okoye', 2],
      ],
    );
  });

  it('reads the role before a name and calls the person back by it', () => {
    const { entities } = assertEntities(
      'County clerk [Dale Whitcomb|P1] counted the ballots twice. [The clerk|P1] was sure.',
    );
    assert.deepStrictEqual(entities[0]?.roles, ['County clerk']);
  });

  it('takes the vice president and the former governor for nobody else', () => {
    assertEntities(
      'Vice President [Anton Velik|P1] met Governor [Bea Lott|P2]. The president thanked them. ' +
        'The former governor stayed at home. [The governor|P2] did not, and [the vice president|P1] was glad.',
    );
  });

  it('knows a surname that is a plain word where it opens a sentence and is described', () => {
    assertEntities(
      '[Marty Small|P1] and [Jill Brown|P2] spoke at the hall.\n\n' +
        '[Small|P1], who came on the bus, was late. [Brown|P2], a friend, was not. Small, cold rooms were all they got.',
    );
  });

  it('knows a surname again where a place would stand', () => {
    assertEntities(
      '[Marta Okoye|P1], a tenant of the block, said the boiler failed. Then he spoke to [Okoye|P1].',
    );
  });

  it('leaves a city its name beside a person called like it', () => {
    assertEntities('[Denzel Washington|P1] flew to [Washington|L1] on Monday.');
  });

  it('gives a surname that two share to the one who is not called by the given name', () => {
    assertEntities(
      '[Bertil Sandqvist|P1] sets type. His wife, [Ulla Sandqvist|P2], calls it a hobby.\n\n' +
        '[Sandqvist|P1] bought the press in May. “Everybody pays,” said [Ulla|P2] from the hall.',
    );
  });

  it('keeps two people with one surname apart by title and by given name', () => {
    assertEntities(
      'Mr. [Alan Reyes|P1] and Mrs. [Dora Reyes|P2] own the shop. Mr. [Reyes|P1] said it would close. Mrs. [Reyes|P2] wept.',
    );
  });

  it('takes nobody for both Mr and Mrs, though only one of them has a full name', () => {
    assertEntities(
      '[Hillary Lott|P1] spoke. Mr. [Lott|P2] was late. “No,” Mrs. [Lott|P1] said. Mr. [Lott|P2] laughed.',
    );
  });

  it('calls the later of two namesakes who was named last', () => {
    assertEntities(
      '[Luis Amado|P1] left. [Amado|P1] was tired. [Rosa Amado|P2] stayed, and [Amado|P2] locked the door.',
    );
  });

  it('gives a sister of her own given name', () => {
    assertEntities(
      '[Hannah Brill|P1] moved out in May. Her sister, [Tess|P2], stayed. [Tess|P2] said the walls were wet. [Brill|P1] said nothing.',
    );
  });

  it('knows a surname in the headline from the full name below', () => {
    const { reading } = readEntities(
      'Okoye takes landlord to court\n\nMarta Okoye said on Monday that she would sue her landlord.',
    );
    const [person] = reading.entities.filter(entity => entity.type === 'person');
    assert.strictEqual(person?.name, 'Marta Okoye');
    assert.strictEqual(person?.mentions.length, 2);
  });

  it('joins an acronym to the name that it stands behind', () => {
    const { entities } = assertEntities(
      'The [Farm Workers Union|O1] ([FWU|O1]) voted on Sunday. The [FWU|O1] has 400 members.',
    );
    assert.strictEqual(entities[0]?.name, 'Farm Workers Union');
  });

  it('joins the short form of a company, and “the company” where there is only one', () => {
    assertEntities(
      '[Brightwell Robotics Inc.|O1] fired 40 people. [Brightwell|O1] said it had no choice. [The company|O1] will close.',
    );
  });

  it('leaves “the company” alone where two could be meant', () => {
    const text =
      'Brightwell Robotics Inc. sued Calder Motors Ltd. The company said it was surprised.';
    const { reading } = readEntities(text);
    assert.ok(!reading.mentions.some(mention => mention.form === 'role'), mark(text, reading));
  });

  it('reads particles, apostrophes, hyphens and generations', () => {
    const { entities } = assertEntities(
      '[Jan van der Berg|P1] met [Peter O’Neill Jr.|P2] and [Samir al-Haddad|P3]. [Van der Berg|P1] and [O’Neill|P2] left with [al-Haddad|P3].',
    );
    assert.deepStrictEqual(
      entities.map(entity => entity.surname),
      ['van der Berg', 'O’Neill', 'al-Haddad'],
    );
  });

  it('reads a surname of two words, and a person before a possessive', () => {
    const { entities } = assertEntities(
      '[Claire Le Goff|P1] won on Sunday. [Le Goff|P1]’s [National Front|O1] had hoped for more. [Le Goff|P1] wept.',
    );
    assert.strictEqual(entities[0]?.surname, 'Le Goff');
  });

  it('keeps a possessive that belongs to the name', () => {
    assertEntities('The [People’s Liberation Army|O1] marched through [Leeds|L1].');
  });

  it('takes no plain word for a name because it opens the sentence', () => {
    assertEntities('Aides said that [Bea Lott|P1] was ill. Neighbours agreed.');
  });

  it('takes an initial for the given name that it begins', () => {
    const { entities } = assertEntities('[J. Ortega|P1] won. [Julio Ortega|P1] is 31.');
    assert.strictEqual(entities[0]?.name, 'Julio Ortega');
  });

  it('does not take a father for his son', () => {
    const { reading } = readEntities(
      'Harold Finch founded the mill. Harold Finch Jr. sold it to his cousin.',
    );
    assert.strictEqual(reading.entities.filter(({ type }) => type === 'person').length, 2);
  });

  it('compares names without their accents and keeps both spellings for the writer to see', () => {
    const { reading } = readEntities(
      'Lucía Hernández opened the session. Later Lucía Hernandez closed it.',
    );
    assert.strictEqual(reading.entities.length, 1);
    assert.deepStrictEqual(reading.entities[0]?.aliases, ['Lucía Hernandez']);
  });

  it('finds no names in a draft without any', () => {
    assertEntities('The rain stopped at noon. Nobody had expected it to.');
    assertEntities('');
  });
});

describe('what the writer has put right', () => {
  const text = 'Marta Okoye spoke to Calder Lane. Calder Lane declined to comment.';

  it('gives a name the type that the writer gave it, wherever it stands', () => {
    for (const type of ['person', 'organisation', 'place'] as const) {
      const { reading } = readEntities(text, {
        types: [{ name: 'calder lane', type }],
        same: [],
      });
      const lane = reading.entities.find(entity => entity.name === 'Calder Lane');
      assert.strictEqual(lane?.type, type);
      assert.strictEqual(lane.mentions.length, 2);
    }
  });

  it('forgets what the writer says is no name', () => {
    const { reading } = readEntities(text, {
      types: [{ name: 'Calder Lane', type: 'none' }],
      same: [],
    });
    assert.ok(!reading.mentions.some(mention => mention.text.includes('Lane')));
  });

  it('finds a name that only the writer knows', () => {
    const { reading } = readEntities('The rain fell on Blue Monday, a café. Blue Monday closed.', {
      types: [{ name: 'Blue Monday', type: 'organisation' }],
      same: [],
    });
    const café = reading.entities.find(entity => entity.name === 'Blue Monday');
    assert.strictEqual(café?.type, 'organisation');
    assert.strictEqual(café.mentions.length, 2);
  });

  it('joins two names that the writer says are one', () => {
    const draft = 'Bharat Jagdeen spoke first. Bharat Jadgeen left early. Jagdeen had a train.';
    const { reading } = readEntities(draft, {
      types: [],
      same: [{ name: 'Bharat Jadgeen', as: 'Bharat Jagdeen' }],
    });
    assert.strictEqual(reading.entities.length, 1);
    assert.deepStrictEqual(reading.entities[0]?.aliases, ['Bharat Jadgeen', 'Jagdeen']);
  });

  it('is not upset by corrections of names that the draft lacks', () => {
    const { reading } = readEntities(text, {
      types: [{ name: '', type: 'person' }],
      same: [
        { name: 'Nobody Atall', as: 'Someone Else' },
        { name: 'Marta Okoye', as: 'Someone Else' },
      ],
    });
    assert.ok(reading.entities.some(entity => entity.name === 'Marta Okoye'));
  });
});

describe('any text', () => {
  const HOSTILE = [
    'A '.repeat(20_000),
    'Al-'.repeat(20_000),
    'Anna '.repeat(20_000),
    'the mayor '.repeat(10_000),
    '(ABC) '.repeat(10_000),
    'Mr. '.repeat(10_000),
    '“'.repeat(2_000),
    '\ud800 Okoye \udfff',
    'İSTANBUL ẞtraße ﬁn',
  ];

  it('is read without an error, and the mentions are its own words in order', () => {
    for (const text of HOSTILE) {
      const { mentions } = readEntities(text).reading;
      let end = 0;
      for (const mention of mentions) {
        assert.ok(
          mention.start >= end && mention.end > mention.start && mention.end <= text.length,
        );
        assert.strictEqual(mention.text, text.slice(mention.start, mention.end));
        end = mention.end;
      }
    }
  });

  it('gives the same answer each time', () => {
    const text = 'Marta Okoye met Dale Whitcomb in Leeds. Okoye said Whitcomb knew.';
    assert.deepStrictEqual(readEntities(text).reading, readEntities(text).reading);
  });
});
