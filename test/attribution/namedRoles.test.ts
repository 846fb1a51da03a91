import assert from 'node:assert/strict';
import { attributionsOf } from './attributing';

function nameOf(text: string): string | undefined {
  const attribution = attributionsOf(text).at(-1);
  return attribution?.kind === 'attributed' ? attribution.speaker.name : attribution?.kind;
}

describe('a role that stands beside its holder’s name', () => {
  it('gives the name behind a title of two nouns', () => {
    assert.equal(
      nameOf('Secretary of State Ada F. Okoye said the talks “were going nowhere fast.”'),
      'Ada F. Okoye',
    );
    assert.equal(
      nameOf('“We thank the town for this,” said master of ceremonies Dilan Osei.'),
      'Dilan Osei',
    );
  });

  it('leaves a relative of a named person unnamed', () => {
    assert.equal(
      nameOf('“We miss him every day,” said the widow of mayor Dilan Osei.')?.includes('widow'),
      true,
    );
  });

  it('gives the name behind a role with its body, time or place', () => {
    const names = [
      '“This is a hard day for our hotels,” said a spokeswoman for Quill hotels, Greta Holm.',
      '“We won,” wrote the Danish ambassador at the time, Greta Holm.',
      '“The rent is the point,” said a leading tenants’ advocate, Greta Holm of the law firm Mayer Lott.',
    ].map(nameOf);
    assert.deepEqual(names, ['Greta Holm', 'Greta Holm', 'Greta Holm']);
  });

  it('gives the name behind a noun that looks like a verb', () => {
    assert.equal(nameOf('“It is a show,” said Varn delegate Beau Correll.'), 'Beau Correll');
    assert.equal(
      nameOf('“We won,” said Quill running mate Gov. Mike Brandt of Ohio.'),
      'Mike Brandt',
    );
  });

  it('reads “who” over a bracket and a comma', () => {
    assert.equal(
      nameOf('And he echoed Sen. Ron Jonas (R-Ohio), who told a local paper that it “was over.”'),
      'Ron Jonas',
    );
  });
});
