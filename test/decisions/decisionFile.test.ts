import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { decide, subjectOf, withdraw, type Decision } from '../../src/decisions/decision';
import {
  decisionsFor,
  EMPTY_DECISION_FILE,
  withDecisions,
  type DecisionFile,
} from '../../src/decisions/decisionFile';
import { mergeDecisions } from '../../src/decisions/mergeDecisions';
import { parseDecisions } from '../../src/decisions/parseDecisions';
import { printDecisions } from '../../src/decisions/printDecisions';
import { anyDecision, anyDecisionFile } from './anyDecision';

const at = { text: '“It was safe.”', before: 'The boiler failed. ', after: '\n' };
const HARBOUR = 'stories/harbour.md';

function fileWith(...decisions: Decision[]): DecisionFile {
  return withDecisions(EMPTY_DECISION_FILE, HARBOUR, () => decisions);
}

const read = (text: string): readonly Decision[] =>
  decisionsFor(parseDecisions(text).file, HARBOUR);

describe('the decisions file', () => {
  it('is readable JSON with one decision a line, sorted', () => {
    const file = fileWith(
      { kind: 'speaker', at, name: 'Marta Okoye' },
      { kind: 'name-type', name: 'Larkfield', type: 'place' },
    );
    assert.equal(
      printDecisions(file),
      `{
  "version": 1,
  "drafts": {
    "stories/harbour.md": [
      {"kind":"name-type","name":"Larkfield","type":"place"},
      {"kind":"speaker","at":{"text":"“It was safe.”","before":"The boiler failed. ","after":"\\n"},"name":"Marta Okoye"}
    ]
  }
}
`,
    );
  });

  it('gives back what was printed, whatever was decided', () => {
    fc.assert(
      fc.property(anyDecisionFile, file => {
        const text = printDecisions(file);
        const parsed = parseDecisions(text);
        assert.equal(parsed.kind, 'read');
        assert.equal(printDecisions(parsed.file), text);
      }),
    );
  });

  it('keeps entries that it does not understand', () => {
    const text = `{"version":1,"drafts":{"a.md":[{"kind":"stars","count":5},17]}}`;
    const printed = printDecisions(parseDecisions(text).file);
    assert.match(printed, /\{"kind":"stars","count":5\}/);
    assert.match(printed, /^ {6}17,$/m);
  });

  it('is empty where nothing is written yet', () => {
    assert.deepEqual(parseDecisions(''), { kind: 'read', file: EMPTY_DECISION_FILE });
  });

  it('says that it is damaged, and reads the lines that are whole', () => {
    const whole = printDecisions(
      fileWith({ kind: 'not-speech', at }, { kind: 'speaker', at, name: 'Marta Okoye' }),
    );
    const cut = parseDecisions(whole.slice(0, whole.indexOf('Marta Okoye')));
    assert.equal(cut.kind, 'damaged');
    assert.deepEqual(decisionsFor(cut.file, HARBOUR), [{ kind: 'not-speech', at }]);
    assert.equal(parseDecisions('\u0000\u0001 no JSON at all').kind, 'damaged');
    assert.equal(parseDecisions('[]').kind, 'damaged');
  });

  it('reads a newer version and says that it leaves it alone', () => {
    const newer = printDecisions(fileWith({ kind: 'not-speech', at })).replace(
      '"version": 1',
      '"version": 2',
    );
    const parsed = parseDecisions(newer);
    assert.equal(parsed.kind, 'newer');
    assert.deepEqual(decisionsFor(parsed.file, HARBOUR), [{ kind: 'not-speech', at }]);
  });

  it('reads both sides of a merge conflict', () => {
    const conflicted = `{
  "version": 1,
  "drafts": {
    "stories/harbour.md": [
      {"kind":"name-type","name":"Larkfield","type":"place"},
<<<<<<< HEAD
      {"kind":"same-person","name":"Marty","as":"Marta Okoye"}
||||||| base
      {"kind":"same-person","name":"M.","as":"Marta Okoye"}
=======
      {"kind":"name-type","name":"Harker","type":"person"}
>>>>>>> theirs
    ]
  }
}
`;
    const parsed = parseDecisions(conflicted);
    assert.equal(parsed.kind, 'conflicted');
    assert.deepEqual(decisionsFor(parsed.file, HARBOUR), [
      { kind: 'name-type', name: 'Larkfield', type: 'place' },
      { kind: 'same-person', name: 'Marty', as: 'Marta Okoye' },
      { kind: 'name-type', name: 'Harker', type: 'person' },
    ]);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map(j => `{"drafts":${j}}`),
        ),
        text => {
          parseDecisions(text);
        },
      ),
    );
  });
});

describe('deciding', () => {
  it('lets the later decision about the same quotation take the place of the earlier', () => {
    const first: Decision = { kind: 'not-speech', at };
    const second: Decision = { kind: 'speaker', at, name: 'Marta Okoye' };
    assert.deepEqual(decide(decide([], first), second), [second]);
    assert.deepEqual(withdraw([second], first), []);
  });
});

describe('two people deciding at once', () => {
  const speaker = (name: string): Decision => ({ kind: 'speaker', at, name });
  const place: Decision = { kind: 'name-type', name: 'Larkfield', type: 'place' };

  it('keeps what either has added', () => {
    const merged = mergeDecisions(fileWith(), fileWith(place), fileWith(speaker('Marta Okoye')));
    assert.deepEqual(read(printDecisions(merged)), [place, speaker('Marta Okoye')]);
  });

  it('takes the change of the one who changed, and ours where both did', () => {
    const base = fileWith(speaker('Okoye'));
    const changed = fileWith(speaker('Marta Okoye'));
    assert.deepEqual(decisionsFor(mergeDecisions(base, base, changed), HARBOUR), [
      speaker('Marta Okoye'),
    ]);
    assert.deepEqual(
      decisionsFor(mergeDecisions(base, fileWith(speaker('Bea Lott')), changed), HARBOUR),
      [speaker('Bea Lott')],
    );
  });

  it('drops what one has withdrawn, unless the other has changed it', () => {
    const base = fileWith(speaker('Okoye'));
    assert.deepEqual(decisionsFor(mergeDecisions(base, fileWith(), base), HARBOUR), []);
    assert.deepEqual(decisionsFor(mergeDecisions(base, base, fileWith()), HARBOUR), []);
    assert.deepEqual(
      decisionsFor(mergeDecisions(base, fileWith(), fileWith(speaker('Bea Lott'))), HARBOUR),
      [speaker('Bea Lott')],
    );
  });

  it('never loses the subject of a decision that either side added', () => {
    const list = fc.array(anyDecision);
    fc.assert(
      fc.property(list, list, list, (before, mine, yours) => {
        const reduce = (decisions: readonly Decision[]) =>
          decisions.reduce<readonly Decision[]>(decide, before.reduce(decide, []));
        const base = fileWith(...before.reduce<readonly Decision[]>(decide, []));
        const merged = mergeDecisions(base, fileWith(...reduce(mine)), fileWith(...reduce(yours)));
        const subjects = new Set(decisionsFor(merged, HARBOUR).map(subjectOf));
        for (const decision of [...mine, ...yours]) assert.ok(subjects.has(subjectOf(decision)));
      }),
    );
  });
});
