import { assertUnattributed, speakersOf } from './attributing';
import assert from 'node:assert/strict';

describe('a quotation that nobody says', () => {
  it('stands alone behind people who did something else', () => {
    assertUnattributed(
      'The clinic cut 90 posts on Friday. The union called a vote.\n\n“They treat us like chairs in a corridor.”',
      'nobody',
    );
  });

  it('stands in narration about things', () => {
    assertUnattributed(
      'The levee gave way at three. “It sounded like a train in the kitchen.” By dawn the street was a river.',
      'nobody',
    );
  });

  it('stands behind a thing, a body or a document that did something', () => {
    assertUnattributed('The heating went at six. “We could see our breath.”', 'nobody');
    assertUnattributed('Wells are failing in the east. “I sold the mare.”', 'nobody');
    assertUnattributed(
      'The ombudsman has received 90 complaints so far. “I could not buy a ticket.”',
      'nobody',
    );
    assert.deepEqual(speakersOf('The sheriff shrugged. “They had four seconds.”'), ['The sheriff']);
  });

  it('stands before a deed, or between the reported words of one and the first mention of another', () => {
    assertUnattributed(
      '“Let it flood the golf course!” The keeper, Ida Quint, opened the gate.',
      'nobody',
    );
    assertUnattributed(
      'Hail fell for an hour. “The glass just sighed.” Insurers expect 900 claims.',
      'nobody',
    );
    assertUnattributed(
      'Mayor Ida Quint said she backs the road.\n\n“It will cut the farm in two.”\n\nFarmer Tor Haugen wrote to her in May.',
      'nobody',
    );
    assert.deepEqual(
      speakersOf(
        'Mayor Ida Quint said she backs the road.\n\n“It will bring us work.”\n\nQuint took office in May.',
      ),
      ['Ida Quint'],
    );
  });

  it('stands behind somebody who gave no answer', () => {
    assertUnattributed(
      'Jana Novak did not return calls seeking comment. “The books were a mess.”',
      'nobody',
    );
    assert.deepEqual(
      speakersOf('Jana Novak would not say who paid. “That is for the court to find out.”'),
      ['Jana Novak'],
    );
  });

  it('is a passive without an agent', () => {
    assertUnattributed(
      'It was claimed that the fund had “melted away in a weekend.”',
      'agentless-passive',
    );
    assertUnattributed(
      '“Unfit for any purpose,” it was alleged at the hearing.',
      'agentless-passive',
    );
    assertUnattributed('The pier was branded “a shrine to rust.”', 'agentless-passive');
  });

  it('was only overheard', () => {
    assertUnattributed(
      '“Burn the ledgers” was overheard in a corridor that night.',
      'agentless-passive',
    );
  });

  it('is not a passive that names its agent', () => {
    assert.deepEqual(speakersOf('The plan was described by Rosa Quint as “a gift to smugglers.”'), [
      'Rosa Quint',
    ]);
    assert.deepEqual(
      speakersOf('“There will be no vote,” Rosa Quint was quoted as saying in a magazine.'),
      ['Rosa Quint'],
    );
  });

  it('has a pronoun that no one answers to', () => {
    assertUnattributed('“We will rebuild every pier,” he said to applause.', 'pronoun');
  });

  it('stands behind a label of the page', () => {
    assertUnattributed('CAPTION: “They came back for the piano.”', 'nobody');
    assertUnattributed('PULL QUOTE: “They came back for the piano.”', 'nobody');
  });

  it('has a placeholder where a name should stand', () => {
    assertUnattributed('“We are not commenting,” TK said.', 'placeholder');
    assertUnattributed('“We are not commenting,” said [NAME TK], a spokesman.', 'placeholder');
    assertUnattributed('“They skipped the brakes,” XXXX said in a call.', 'placeholder');
    assertUnattributed('“It will be dry by May,” TKTK of the water board said.', 'placeholder');
    assertUnattributed('The lock-keeper, NAME TO COME, said: “It will be dry.”', 'placeholder');
    assertUnattributed('“It will be dry,” said [engineer – check title].', 'placeholder');
  });

  it('has a dash with no name behind it', () => {
    assertUnattributed(
      '“This could have been stopped.” —\n\nThe inquest opens in June.',
      'placeholder',
    );
  });

  it('has a verb without a subject', () => {
    assertUnattributed(
      '“The list comes out on Monday,” said.\n\nIt has 212 names.',
      'missing-subject',
    );
    assertUnattributed('“The list is long,” told reporters on Monday.', 'missing-subject');
    assertUnattributed('“The list is long,” added in a statement.', 'missing-subject');
    assert.deepEqual(speakersOf('“The list is long,” added on Monday Rosa Quint.'), ['Rosa Quint']);
  });

  it('is a nickname between a given name and a surname', () => {
    assert.deepEqual(speakersOf('Fans know Tilda “The Anvil” Roos for her left hook.'), [
      '(not-speech)',
    ]);
  });

  it('is a claim, a rumour or an allegation that nobody makes', () => {
    assertUnattributed(
      'Claims were made that the vote was “bought with sausages.”',
      'agentless-passive',
    );
    assertUnattributed('According to ???, the engine “sneezed and died.”', 'placeholder');
  });

  it('stands in a sentence whose verb announces nothing', () => {
    assert.deepEqual(speakersOf('The pupils performed “The Tempest” in the car park.'), [
      '(not-speech)',
    ]);
  });

  it('repeats a quotation of the story as a pull quote', () => {
    assert.deepEqual(
      speakersOf(
        '“You could hear the ice go.”\n\nThe lake froze late.\n\n“You could hear the ice go from the road,” fisherman Otto Lund said.',
      ),
      ['(pull-quote)', 'Otto Lund'],
    );
  });

  it('is a judgement that a participle leaves in the air', () => {
    const agentless = [
      'The pier, mocked at first as “a fork in a puddle,” drew thousands.',
      'Branded “a shed with ideas,” the gallery still drew thousands.',
      'In a move seen abroad as “selling the anchor for rope,” the line will cut nine routes.',
      'The mayor resigned over what had been termed “a loan with a bow on it.”',
      'The plan was waved through as “better than a hole.”',
      'Guests on the 8.15 were advised over the speaker to “walk or pray.”',
    ];
    for (const text of agentless) assertUnattributed(text, 'agentless-passive');
    assert.deepEqual(
      speakersOf('Branded “a shed with ideas” by Rosa Quint, the gallery drew thousands.'),
      ['Rosa Quint'],
    );
    assert.deepEqual(
      speakersOf('The treasurer, a former sailor, described the plan over lunch as “a leak.”'),
      ['The treasurer'],
    );
  });

  it('is only talked about', () => {
    assertUnattributed(
      'The word on the quay is that the fleet is “one storm from the bank.”',
      'agentless-passive',
    );
    assert.deepEqual(
      speakersOf('Rosa Quint said the word was that the fleet is “one storm from the bank.”'),
      ['Rosa Quint'],
    );
  });

  it('judges a thing in a sentence that names nobody', () => {
    assertUnattributed('The cells were “colder than the yard and half as clean.”', 'nobody');
    assert.deepEqual(speakersOf('The regiment’s motto is “never late, never early.”'), [
      '(not-speech)',
    ]);
  });

  it('stands before what a body says of itself', () => {
    assertUnattributed(
      '“I eat in the car.” The ministry says lunch breaks have improved.',
      'nobody',
    );
  });

  it('has a credit that names nobody', () => {
    assertUnattributed(
      '“He fed half the street.” – neighbour\n\nThe wake is on Friday.',
      'placeholder',
    );
    assertUnattributed(
      '“He fed half the street.” — , retired baker\n\nThe wake is on Friday.',
      'placeholder',
    );
    assertUnattributed('“It bit me twice,” said head keeper (name?).', 'placeholder');
    assertUnattributed('“It bit me twice,” said his brother, ???.', 'placeholder');
    assertUnattributed(
      '“It bit me twice,” keeper [first name?] [last name?] told the court.',
      'placeholder',
    );
    assertUnattributed('“It bit me twice,” CEO FIRSTNAME LASTNAME told the court.', 'placeholder');
    assert.deepEqual(speakersOf('“I play it every night.” (Rosa Quint, first viola)'), [
      'Rosa Quint',
    ]);
  });

  it('keeps only the clause about its speaker', () => {
    assertUnattributed('“The wall shook all week,” who lives behind the pit.', 'missing-subject');
  });

  it('has a pronoun for one person where only a crowd stands before', () => {
    assertUnattributed(
      'Dozens of parents stood at the gate on Monday. “My boy lost a shoe,” she said.',
      'pronoun',
    );
    assert.deepEqual(
      speakersOf('One of the parents stood at the gate on Monday. “My boy lost a shoe,” she said.'),
      ['she'],
    );
  });
});

describe('a quotation that looks as if nobody said it', () => {
  it('is announced by a gesture or an occasion next to it', () => {
    assert.deepEqual(
      speakersOf('Rosa Quint stood in the ashes and shook her head.\n\n“It took forty minutes.”'),
      ['Rosa Quint'],
    );
    assert.deepEqual(
      speakersOf('“We shall not see her like.” Rosa Quint, a friend, gave the eulogy.'),
      ['Rosa Quint'],
    );
    assert.deepEqual(
      speakersOf('“It began with a cough.”\n\nThat was how Rosa Quint opened her evidence.'),
      ['Rosa Quint'],
    );
  });

  it('is reported in the passive of the person who spoke', () => {
    assert.deepEqual(
      speakersOf('Otto Lund, 44, is reported to have told friends: “If it floats, insure it.”'),
      ['Otto Lund'],
    );
    assert.deepEqual(
      speakersOf('Officers were told by a witness that the van was “swerving like a wasp.”'),
      ['a witness'],
    );
  });

  it('stands in a document that somebody else has seen', () => {
    assert.deepEqual(
      speakersOf('According to the minutes, seen by the Courier, it passed “on a nod.”'),
      ['the minutes'],
    );
  });
});
