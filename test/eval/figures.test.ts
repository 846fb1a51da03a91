import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readFigures } from '../../scripts/eval/figures';
import { belowFloors, raiseFloors } from '../../scripts/eval/floors';
import { MEASURES } from '../../scripts/eval/measures';

describe("the scorers' reports", () => {
  it('gives the figures of the quotation scorer', () => {
    const figures = readFigures(
      'quotes',
      `docs 2 (without prediction 0)
A  all marked spans   gold 10 pred 10  overlap>=.8 P 99.4 R 97.4 F1 98.3 | exact P 99.3 R 97.3 F1 98.1
B  speech quotes      gold 10 pred 10  overlap>=.8 P 93.4 R 97.5 F1 95.4 | exact P 93.4 R 97.5 F1 95.2
   recall direct  97.2% mixed  98.1% >=4 words  97.2%; scare/title spans called speech 3/12; spurious 35
S  speaker (of 9 matched attributed quotes; 9 gold): given  64.5%  ENTITY  59.7%  mention overlap  58.3%  exact span  45.1%  head/last name  58.6%
   precision when given  92.6%; end-to-end recall (of all gold)  58.2%; canonical last name  46.4% full  14.1% (n=4305); pronoun speakers resolved   3.1% (n=861)
C  cue: given  64.5% of 4961; right when given  88.6%; overall  57.1%
W  warnings: FALSE ALARMS per 100 attributed quotes 34.61 (1762/5091); on scare/title 85.76 per 100 (283/330); on no gold span 28
   truly unattributed caught 1/1 = R 100.0%; precision   2.5%; neutral: byline 2/6
`,
    );
    assert.deepEqual(figures, {
      spanF1: 98.3,
      speechF1: 95.4,
      speakerMatched: 59.7,
      headName: 58.6,
      endToEnd: 58.2,
      canonicalName: 46.4,
      pronouns: 3.1,
      cue: 57.1,
      falseAlarms: 34.61,
      scareWarnings: 85.76,
      caught: 100,
      warningPrecision: 2.5,
      scareAsSpeech: 25,
      scareRight: 75,
    });
  });

  it('gives the figures of the challenge, names and numeric scorers', () => {
    const challenge = `WARN precision 0.938 recall 0.833 {'tp': 15}
speaker correct on attributed 62 / 64
status confusion {('not-speech', 'not-speech'): 10, ('not-speech', 'missed'): 1, ('not-speech', 'attributed'): 9}
`;
    assert.deepEqual(readFigures('challenge', challenge), {
      warningPrecision: 0.938,
      warningRecall: 0.833,
      speaker: 96.875,
      notSpeech: 55,
    });
    const names = `micro  strict P  68.0 R  69.9 F1  68.9 | overlap P  85.0 R  85.0 F1  85.0 | gold 9 pred 9
untyped strict P  80.0 R  80.0 F1  80.0 | overlap P  90.0 R  89.8 F1  89.9 | gold 9 pred 9
people by surname per document P  80.0 R  80.0 F1  81.0
`;
    assert.deepEqual(readFigures('names', names), {
      microF1: 68.9,
      untypedF1: 89.9,
      surnameF1: 81,
    });
    const numeric = `span   P/R/F1 (0.9, 0.9, 0.9)
claim  P/R/F1 (0.95, 0.96, 0.953)
type accuracy on matched 0.982
sourced? accuracy 0.944 | unsourced P/R/F1 (0.9, 0.9, 0.9)
source span overlap on gold-sourced 0.875
hard-negative false alarms 5 / 50
`;
    assert.deepEqual(readFigures('numeric', numeric), {
      claimF1: 0.953,
      typeAccuracy: 0.982,
      sourced: 0.944,
      sourceOverlap: 0.875,
      hardNegatives: 10,
    });
  });

  it('leaves out what a report does not give', () => {
    assert.deepEqual(readFigures('quotes', 'nothing of the kind'), {});
  });
});

describe('the floors', () => {
  const find = (figure: string) => {
    const measure = MEASURES.find(m => m.corpus === 'polnear' && m.figure === figure);
    assert.ok(measure);
    return measure;
  };
  const endToEnd = find('endToEnd');
  const alarms = find('falseAlarms');

  it('lie a little below what was measured, and are never lowered', () => {
    const first = raiseFloors({}, [{ measure: endToEnd, value: 93 }]);
    assert.deepEqual(first, { 'polnear.endToEnd': 92.7 });
    assert.deepEqual(raiseFloors(first, [{ measure: endToEnd, value: 90 }]), first);
    const fewer = raiseFloors({ 'polnear.falseAlarms': 1 }, [{ measure: alarms, value: 0.4 }]);
    assert.deepEqual(fewer, { 'polnear.falseAlarms': 0.55 });
  });

  it('are none for speed, which a busy machine would fail', () => {
    const speed = MEASURES.find(({ figure }) => figure === 'speed');
    assert.ok(speed);
    assert.deepEqual(raiseFloors({}, [{ measure: speed, value: 60_000 }]), {});
  });

  it('tell which figure fell, whichever way is worse', () => {
    const floors = { 'polnear.endToEnd': 93, 'polnear.falseAlarms': 0.5 };
    assert.deepEqual(
      belowFloors(floors, [
        { measure: endToEnd, value: 93 },
        { measure: alarms, value: 0.5 },
      ]),
      [],
    );
    assert.deepEqual(belowFloors(floors, [{ measure: alarms, value: 0.72 }]), [
      'polnear.falseAlarms is 0.72; its floor is 0.5.',
    ]);
  });

  it('are apart for cross-validated figures', () => {
    assert.deepEqual(raiseFloors({}, [{ measure: endToEnd, scheme: 'outlet', value: 92 }]), {
      'polnear.endToEnd@outlet': 91.7,
    });
  });
});
