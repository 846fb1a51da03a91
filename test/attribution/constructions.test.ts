import assert from 'node:assert/strict';
import { assertAttributed, attributionsOf, serviceWith } from './attributing';

/** Constructions that every story is full of; the rules of thumb must know them too. */
const CONSTRUCTIONS = {
  'a name and a verb after the quotation':
    '“We found the gate open at six,” {speaker:Harriet Blume} {cue:said}.',
  'the verb first': '“We found the gate open at six,” {cue:said} {speaker:Harriet Blume}.',
  'the speaker before the quotation':
    '{speaker:Harriet Blume} {cue:said}, “We found the gate open at six.”',
  'a quotation in two halves':
    '“If the pump fails again,” {cue:said} {speaker:Oskar Lindqvist}, “we carry buckets.”',
  'a second sentence after the speaker':
    '“The pump failed,” {speaker:Oskar Lindqvist} {cue:said}. “We carried buckets until noon.”',
  'somebody who is told':
    '“The pump failed at noon,” {speaker:Oskar Lindqvist} {cue:told} the council.',
  'according to':
    'The pump is “older than the town hall,” {cue:according to} {speaker:Oskar Lindqvist}.',
  'part of a sentence':
    '{speaker:Oskar Lindqvist} {cue:called} the repair “a bandage on a broken leg.”',
  'words between name and verb':
    '“He never signed it,” {speaker:Priya Nadar}, a solicitor for the former owner, {cue:said}.',
  'an organisation':
    '“We are sorry for the delay,” {speaker:Brightwater Rail} {cue:said} in a statement.',
  'an attribution in German': '„Das Wehr hält bis Montag“, {cue:sagte} {speaker:Anton Kehl}.',
  'a role': '“I heard a bang and then nothing,” {speaker:a neighbour} {cue:said}.',
} as const;

describe('who said a quotation', () => {
  for (const [name, text] of Object.entries(CONSTRUCTIONS))
    it(`knows ${name}`, () => assertAttributed(text));

  it('reads an attribution in French', () => {
    assertAttributed(
      '« La digue tiendra », a {cue:dit} la mairesse, {speaker:Odile Crête}. In English: “The dyke will hold.”',
    );
  });

  it('takes the name beside a role for the speaker', () => {
    assertAttributed(
      '“There is no second offer,” the chairman, {speaker:Luc Ferrand}, {cue:said}.',
    );
  });

  it('takes the name behind one of many for the speaker', () => {
    assertAttributed(
      '“She is the only one who can win,” one of Varga’s oldest friends, {speaker:Jean Morel}, {cue:said} on Friday.',
    );
  });

  it('takes no word of a name for a verb', () => {
    const [plan] = attributionsOf('In the United States, the plan is “a bridge to nowhere.”');
    assert.notEqual(plan?.kind, 'attributed');
  });

  it('does not take the addressee for the speaker', () => {
    assertAttributed(
      'Asked by Senator Alma Reyes about the memo, {speaker:Helen Osei} {cue:replied}, “Not for a second.”',
    );
  });

  it('takes the subject for the speaker, not the name before the comma', () => {
    assertAttributed(
      'In an interview with Nadia Brandt, {speaker:the ferry captain} {cue:called} the timetable “a fairy tale.”',
    );
  });

  it('finds the verb behind the participle that describes its subject', () => {
    assertAttributed(
      '{speaker:A neighbour} speaking to Harbour Radio {cue:said}, “The wall moved in the night.”',
    );
    assertAttributed(
      '{speaker:A letter} obtained by the Harbour Gazette {cue:warns} that “the wall will move again.”',
    );
  });

  it('knows a participle with a subject of its own', () => {
    assertAttributed(
      'The paper named Ada Lund, with {speaker:one neighbour} {cue:writing}, “We sold the last cow in May.”',
    );
  });

  it('does not take a verb for a part of the name', () => {
    assertAttributed('{speaker:Brandt} hammered Osei, {cue:calling} him “a leaking bucket.”');
  });

  it('knows an expert for a noun', () => {
    assertAttributed('After an hour, {speaker:a dredging expert} {cue:said} it was “a slow leak.”');
  });

  it('does not take an adverb behind a verb for another verb', () => {
    assertAttributed(
      'Tor Halden sang back in the choir, but {speaker:Ada Lund} {cue:called} it “a slow leak.”',
    );
  });

  it('knows a contracted helper', () => {
    assertAttributed('Ada Lund was there. {speaker:She}’s {cue:calling} it “a quiet theft.”');
  });

  it('knows what is written on things', () => {
    assertAttributed('{speaker:Leaflets} that {cue:said} “no bridge” lay on the floor.');
  });

  it('knows a name that is also a modal', () => {
    assertAttributed(
      'From the stage, {speaker:Will} {cue:described} the bridge as “a bent spoon.”',
    );
  });

  it('does not take a surname or a document for a label of the page', () => {
    assertAttributed('“She has a fine voice,” {cue:said} {speaker:Marian English}.');
    assertAttributed('“You owe us a bicycle,” {speaker:the note} {cue:says}.');
  });

  it('says how it knows', () => {
    const methodOf = (text: string): string => {
      const [attribution] = attributionsOf(text);
      return attribution?.kind === 'attributed' ? attribution.method : '';
    };
    assert.equal(methodOf('“The lift is out,” Nina Holt said.'), 'same-sentence');
    assert.equal(methodOf('The lift is “a coffin,” according to Nina Holt.'), 'according-to');
  });
});

describe('who said a quotation, without trained weights', () => {
  const ruled = serviceWith({ attribution: undefined });
  for (const [name, text] of Object.entries(CONSTRUCTIONS))
    it(`knows ${name}`, () => assertAttributed(text, ruled));
});
