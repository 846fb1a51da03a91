/** What a transcriber writes as it sounds, in the words that are meant. */
const AS_IT_SOUNDS: Readonly<Record<string, readonly string[]>> = {
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  kinda: ['kind', 'of'],
  sorta: ['sort', 'of'],
  cos: ['because'],
  cuz: ['because'],
  "'cause": ['because'],
  "'em": ['them'],
  cannot: ['can', 'not'],
  ok: ['okay'],
  mr: ['mister'],
  mrs: ['missus'],
  dr: ['doctor'],
  st: ['street'],
  dollar: ['dollars'],
  euro: ['euros'],
  pound: ['pounds'],
};

/** Sounds that are no words: left out on both sides. */
const SOUNDS = new Set(
  'um umm uh uhh er erm err ah ahh eh hm hmm mm mmm mhm mmhmm huh uhm'.split(' '),
);

/** Words seen before; a transcript has few words, many times each. */
const spellings = new Map<string, readonly string[]>();
const MOST_SPELLINGS = 50_000;

/** True for a sound of hesitation. */
export function isSound(word: string): boolean {
  return SOUNDS.has(word);
}

/**
 * A word as it is compared: lower case, no accents, American spelling. Two spellings of one word
 * give the same string; that `promise` becomes `promize` on both sides does no harm.
 */
export function normalSpelling(word: string): readonly string[] {
  let known = spellings.get(word);
  if (known === undefined) {
    if (spellings.size >= MOST_SPELLINGS) spellings.clear();
    spellings.set(word, (known = readSpelling(word)));
  }
  return known;
}

function readSpelling(word: string): readonly string[] {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return AS_IT_SOUNDS[plain] ?? [american(plain)];
}

function american(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing|ite|ites|able|ful|hood)?$/, 'or$1')
    .replace(/ell(ed|ing|er|ers)$/, 'el$1')
    .replace(/(?<=[tb])re(s?)$/, 'er$1')
    .replace(/(?<=[fc])en[cs]e(s?)$/, 'ense$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/mme(s?)$/, 'm$1');
}
