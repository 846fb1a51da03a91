import assert from 'node:assert/strict';
import { markedUp, quotationsIn, unmarked } from './markedUp';

/** The signs are those of `markedUp`. */
const holds = (fixtures: Readonly<Record<string, string>>): void => {
  for (const [what, fixture] of Object.entries(fixtures))
    it(what, () => {
      const text = unmarked(fixture);
      assert.equal(markedUp(text, quotationsIn(text)), fixture);
    });
};

describe('quotation marks of every kind', () => {
  holds({
    curly: '⟦“The pump failed,”⟧ she said. ⟦“Twice.”⟧',
    straight: '⟦"The pump failed,"⟧ she said. ⟦"Twice."⟧',
    'mixed curly and straight': '⟦“The pump failed,"⟧ she said. ⟦"Twice.”⟧',
    'two single marks': "⟦''The pump failed,''⟧ she said. ⟦``Twice.''⟧",
    guillemets: '⟦«Nous partons»⟧, dit-il. ⟦« Demain »⟧, dit-elle.',
    'guillemets the German way': 'Er sagte: ⟦»Wir gehen.«⟧ Sie blieb.',
    'low and high': '⟦„Wir gehen“⟧, sagte er. ⟦„Morgen.”⟧',
    entities: '⟦&ldquo;I sold it,&rdquo;⟧ he said. ⟦&quot;All of it.&quot;⟧ ⟦&#8220;Now.&#8221;⟧',
    'the wrong encoding': '⟦â€œI sold it,â€\u009d⟧ he said â€” twice. ⟦â€œItâ€™s gone.â€⟧ He left.',
    'no space before the mark': 'She said,⟦"The pump failed."⟧ He left.',
    'emphasis around them': '*⟦“We knew,”⟧* said **Una Flett**. ⟦“*All* of it.”⟧',
    'marks that the copy escapes': '⟦\\"We knew,\\"⟧ she said.'
      .replace('⟦\\', '\\⟦')
      .replace('\\"⟧', '\\"⟧'),
    'brackets and ellipses inside': '⟦“[W]e knew … (Laughs.) and so on,”⟧ he said.',
    'a dash that breaks one off':
      '⟦“If we close the—”⟧ he began. ⟦“Then close it”⟧—she rose—⟦“now.”⟧',
    'question and exclamation': '⟦“Who knew?”⟧ he asked. ⟦“Nobody!”⟧',
    'a quotation over a hard wrap':
      'The council voted on Tuesday to close the old bridge: ⟦“We had no\nchoice in the matter,”⟧ said Mayor Una Flett of the harbor town of\nPenn Weir, where it stands.',
  });
});

describe('apostrophes, feet and inches', () => {
  holds({
    'are left alone': 'The dogs’ owner, who’d moved in the ’90s, loved rock ’n’ roll.',
    'straight ones too': "The dogs' owner, who'd moved in the '90s, said 'em all.",
    'inside a quotation': '⟦"He\'s 6\'2" and the players\' captain,"⟧ she said. A 12" pipe broke.',
    'a height at its end': '⟦“He is 6\'2",”⟧ she said.',
    'the class of ’16': '⟦‘The class of ’16 won,’⟧ she said. The class of ‘08 lost.',
    'minutes and feet': "He ran 100' in 5' flat.",
  });
});

describe('nesting', () => {
  holds({
    'single within double': '⟦“I read ⟨‘The Wax Garden’⟩ twice,”⟧ she said.',
    'double within single':
      '⟦‘She told me ⟨“never again”⟩ and left,’⟧ said Ivor Pugh. ⟦‘So I stayed.’⟧',
    'with the marks side by side': '⟦“He said ⟨‘no.’⟩”⟧ ⟦“⟨‘Yes,’⟩ he said.”⟧',
    'with a space between the marks': '⟦"He shouted ⟨\'no\'⟩ "⟧ she said.',
    'to three levels': '⟦“She said ⟨‘he wrote ⟨“no”⟩ twice’⟩ to me,”⟧ he said.',
    'of the same kind': '⟦“I said ⟨“no”⟩ to him,”⟧ she said.',
    'of curly within straight': '⟦"The form says: ⟨“Sign here.”⟩ So I did."⟧',
    'a possessive within single marks': "⟦'It wasn't the players' fault,'⟧ he said. ⟦'It rained.'⟧",
    'doubled single marks that close two': "⟦'He asked me, ⟨'Who?'⟩'⟧ said Mr. Pugh. ⟦'I knew.'⟧",
  });
});

describe('British style', () => {
  holds({
    'single outside':
      '⟦‘We’ve had three floods,’⟧ said Moira Keane. ⟦‘The drains haven’t been touched.’⟧',
    'straight marks': "⟦'We've had three floods,'⟧ said Moira Keane. ⟦'Nobody's come.'⟧",
    'the stop outside': 'Nurses are ⟦‘exhausted’⟧ and ⟦‘at breaking point’⟧.',
    'a plural possessive before a noun': '⟦‘The workers’ rights are gone,’⟧ he said.',
    'no space before the mark': "Mara Cole:⟦'We knew it.'⟧ She left.",
    'a figure that is no year':
      "Say ⟦'my staff has three reports'⟧ rather than ⟦'90 percent are in'⟧.",
    'a stray double mark':
      'He rose. "Mara walked out, shouting ⟦‘We knew!’⟧\n\n⟦‘We did,’⟧ said Orr.',
    'a chain': '⟦‘We rose at four.⟧→\n\n←⟦‘We ate at noon.’⟧\n\nShe slept.',
  });

  it('is found by the words that its marks hold', () => {
    assert.equal(
      quotationsIn('‘We rose at four,’ she said. He read “Dry Wells” twice.').style,
      'british',
    );
    assert.equal(
      quotationsIn('“We rose at four,” she said. He read ‘Dry Wells’ twice.').style,
      'american',
    );
  });

  it('may be set', () => {
    const text = '“We rose at four,” she said.';
    assert.equal(quotationsIn(text, 'british').style, 'british');
    assert.equal(quotationsIn(text, 'british').quotations.length, 1);
  });

  it('shows in headlines of American drafts too', () => {
    const fixture =
      'Mayor ⟦‘knew of rot’⟧ for weeks\n\nThe mayor was told of the rot in the footbridge in May, an engineer said on Monday.\n\n⟦“She knew,”⟧ he said.';
    const text = unmarked(fixture);
    assert.equal(markedUp(text, quotationsIn(text)), fixture);
  });
});

describe('a quotation over paragraphs', () => {
  holds({
    'reopens in each and closes in the last':
      'She said: ⟦“We rose at four.⟧→\n\n←⟦“We ate at noon.⟧→\n\n←⟦“We slept.”⟧\n\nHe left.',
    'with straight marks': '⟦"You borrow it.⟧→\n\n←⟦"And you give it back."⟧',
    'past a box in the middle of the page':
      '⟦“We rose at four.⟧→\n\nGet today’s headlines in your inbox:\n\n←⟦“We slept.”⟧',
    'in a block quotation': '> ⟦“We rose at four.⟧→\n>\n> ←⟦“We slept.”⟧',
  });

  it('is two quotations where the first is closed', () => {
    const { quotations } = quotationsIn('“We rose at four.”\n\n“We slept.”');
    assert.deepEqual(
      quotations.map(({ continues }) => continues),
      [undefined, undefined],
    );
  });
});

describe('marks without a partner', () => {
  holds({
    'a missing close ends with its paragraph':
      '⟦“We rose at four, she said.⟧!\n\nThe pump failed.\n\n⟦“It did,”⟧ he said.',
    'in a British draft too, where the words begin small':
      'She said the boat was ⟦‘as clear as day.⟧!\n\nThe jury left.\n\n⟦‘So it was,’⟧ said Orr. ⟦‘I saw it.’⟧',
    'or before the next quotation': '⟦“We rose at four, she said.⟧! ⟦“We ate at noon.”⟧',
    'a close that nothing opened': 'We rose at four,†” she said. ⟦“We ate.”⟧',
    'a paragraph that opens with a closing mark': '⟦”We rose at four,”⟧ she said.',
    'an opening mark for a closing one': '⟦“We rose at four,“⟧ she said.',
  });

  it('leave correct copy silent', () => {
    const text = `The ‘miracle’ cure of ’19 cost $6 for a 12" jar, the sellers’ union said.

“It’s ‘water,’” she said. “I’d know: I’m 5'4" and it’s in my sisters’ tea.

“They sell it by the '90s price,” she added, “don’t they?”`;
    assert.deepEqual(quotationsIn(text).stray, []);
  });

  it('tell where they stand', () => {
    const text = 'He rose. “We ate.\n\nShe left.';
    assert.deepEqual(quotationsIn(text).stray, [
      { start: 9, end: 10, paragraph: 0, role: 'unclosed' },
    ]);
  });
});

describe('what is no prose', () => {
  it('quotes nobody: code, front matter, attributes of tags', () => {
    const code = '---\ntitle: "Rot"\n---\n\n```\nsay("no")\n```\n';
    assert.equal(quotationsIn(code, 'auto', 'markdown').quotations.length, 0);
    assert.equal(
      quotationsIn('See <a href="x.html" title=\'no\'>the bridge</a>.').quotations.length,
      0,
    );
  });
});

describe('a quotation', () => {
  it('tells its content and its words', () => {
    const text = '“The mayor’s pump didn’t fail in ’98,” she said.';
    const [quotation] = quotationsIn(text).quotations;
    assert.ok(quotation);
    const { content, words } = quotation;
    assert.equal(text.slice(content.start, content.end), 'The mayor’s pump didn’t fail in ’98,');
    assert.equal(words, 7);
  });
});
