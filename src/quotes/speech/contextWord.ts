import { isUpperCase } from '../../draft/characterClass';
import { WordClass, type Lexicon } from '../../draft/lexicon';
import type { Token } from '../../draft/token';

/**
 * What a word beside a quotation tells about it. Vocabulary classes come first, closed word classes
 * after them, open word classes last; the classifier knows no other words.
 */
export const ContextWord = {
  none: 0,
  // Vocabulary.
  say: 1,
  ask: 2,
  describe: 3,
  call: 4,
  term: 5,
  title: 6,
  nickname: 7,
  perform: 8,
  display: 9,
  chant: 10,
  imagine: 11,
  document: 12,
  work: 13,
  word: 14,
  sign: 15,
  slogan: 16,
  saying: 17,
  headline: 18,
  doubt: 19,
  broadcaster: 20,
  mean: 21,
  grade: 22,
  // Closed classes.
  definite: 30,
  indefinite: 31,
  demonstrative: 32,
  possessiveEnding: 33,
  possessive: 34,
  subjectPronoun: 35,
  objectPronoun: 36,
  of: 37,
  as: 38,
  in: 39,
  by: 40,
  with: 41,
  to: 42,
  for: 43,
  preposition: 44,
  and: 45,
  conjunction: 46,
  that: 47,
  relative: 48,
  copula: 49,
  have: 50,
  auxiliary: 51,
  not: 52,
  quantity: 53,
  // Marks and stops.
  comma: 60,
  colon: 61,
  dash: 62,
  stop: 63,
  bracket: 64,
  mark: 65,
  symbol: 66,
  // Open classes.
  name: 70,
  number: 71,
  gerund: 72,
  past: 73,
  verb: 74,
  adjective: 75,
  adverb: 76,
  plural: 77,
  noun: 78,
  other: 79,
} as const;
export type ContextWord = (typeof ContextWord)[keyof typeof ContextWord];

type WordName = keyof typeof ContextWord;

const VOCABULARY: readonly (readonly [WordName, string])[] = [
  [
    'say',
    `say says said saying tell tells told telling add adds added adding reply replies replied replying
    answer answers answered respond responds responded insist insists insisted argue argues argued
    note notes noted explain explains explained write writes wrote written declare declares declared
    warn warns warned warning claim claims claimed admit admits admitted acknowledge acknowledges
    acknowledged concede conceded concedes announce announced announces tweet tweets tweeted post posts
    posted remark remarked remarks joke joked jokes quip quipped quips observe observed recall recalled
    recalls testify testified continue continued continues conclude concluded concludes contend contends
    contended allege alleged alleges assert asserted asserts vow vowed vows promise promised promises
    pledge pledged pledges predict predicted predicts state stated states stating suggest suggested
    suggests urge urged urges boast boasted complain complained complains lament lamented stress
    stressed maintain maintained maintains agree agreed confirm confirmed deny denied propose proposed
    email emailed text texted quote quoted quotes quoting according per assure assured assures
    apologise apologised apologize apologized fear fears feared brag bragged muse mused confide confided
    exclaim exclaimed whisper whispered mutter muttered yell yelled snap snapped plead pleaded reiterate
    reiterated repeat repeated caution cautioned demand demanded demands`,
  ],
  ['ask', `ask asks asked asking wonder wonders wondered wondering inquire inquired`],
  [
    'describe',
    `describe describes described describing characterize characterized characterise characterised
    accuse accuses accused accusing criticize criticized criticise criticised praise praised denounce
    denounces denounced condemn condemned slam slammed blast blasted dismiss dismisses dismissed
    dismissing deride derided reject rejected blame blamed hail hailed compare compared decry decried
    mock mocked attack attacked portray portrayed paint painted cast brand branded reference referenced
    remember remembers remembered cite cited cites regret regretted express expressed voiced cited`,
  ],
  ['call', `call calls called calling`],
  [
    'term',
    `dub dubs dubbed term terms termed refer refers referred referring coin coins coined define
    defines defined label labels labelled labeled labeling deem deemed speak talk use uses used`,
  ],
  [
    'title',
    `titled entitled headlined subtitled captioned author authors authored starring stars star starred
    co-author co-wrote hosts host hosted co-host directed edited edits`,
  ],
  [
    'nickname',
    `nickname nicknames nicknamed alias aka known knew goes went self-proclaimed affectionately`,
  ],
  [
    'perform',
    `sing sings sang sung singing play plays played playing perform performs performed performing
    hum hums hummed whistle whistled record recorded stage staged screen screened publish published
    publishes publishing premiere premiered appear appears appeared appearing watch watched watching
    guest broadcast aired airs directed film filmed release released releases streamed opened closed`,
  ],
  [
    'display',
    `read reads reading wear wears wore wearing carry carries carried carrying hold held holding wave
    waved waving bear bears bore bearing mark marked stamp stamped inscribed tattooed carved emblazoned
    printed painted scrawled flash flashed flashing show showed shows print written engraved spelled
    stitched displayed displaying`,
  ],
  [
    'chant',
    `chant chants chanted chanting shout shouts shouted shouting cry cries cried cheer cheers cheered
    boo boos booed scream screams screamed roar roared`,
  ],
  [
    'imagine',
    `imagine imagines imagined imagining think thinks thinking thought picture pretend suppose might
    would could if like whispering wonder`,
  ],
  [
    'document',
    `statement statements letter letters email e-mail emails memo memos report reports ruling interview
    interviews speech speeches remarks message messages testimony tweet tweets post posts order lawsuit
    complaint indictment release filing transcript response reply comments comment opinion bill law act
    resolution note notes contract invoice text poll study survey review constitution amendment clause`,
  ],
  [
    'work',
    `book books novel novels memoir film films movie movies documentary documentaries song songs single
    album albums track tracks anthem hymn ballad tune aria symphony opera ballet musical play plays show
    shows series sitcom drama comedy episode episodes segment program programme podcast column columns
    essay essays article articles op-ed op-eds editorial poem poems story stories painting paintings
    sculpture print portrait photograph exhibition exhibit game games magazine newsletter blog blogs
    comic cartoon collection trilogy sequel soundtrack cover mixtape video videos chapter biography
    autobiography monologue sketch skit reality franchise ad ads commercial spot rendition music website websites
    site wiki app blog section page tab channel forum account feature pamphlet guide`,
  ],
  [
    'word',
    `word words term terms phrase phrases expression acronym initials letter letters prefix suffix
    adjective noun verb jargon slang name names concept notion doctrine theory effect policy practice
    syndrome label labels category status`,
  ],
  [
    'sign',
    `sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts tshirt hat
    hats cap caps sticker stickers plaque plaques button buttons billboard billboards tattoo badge
    sweatshirt hoodie jersey jacket mug mugs mat graffiti screen board flag flags door box boxes crate
    bottle legend lettering`,
  ],
  [
    'slogan',
    `slogan slogans chant chants motto mottos mantra hashtag hashtags rallying cry banner tagline
    platform theme catchphrase refrain pledge`,
  ],
  [
    'saying',
    `sayings proverb proverbs adage maxim dictum axiom cliche cliché aphorism lyric lyrics line
    lines verse joke prayer bromide truism goes rule saw`,
  ],
  ['headline', `headline headlines front-page page cover tabloid magazine banner`],
  [
    'doubt',
    `so-called self-styled self-described supposed supposedly alleged purported would-be self-appointed
    quote-unquote ostensible reputed what passes`,
  ],
  [
    'broadcaster',
    `nbc cbs abc cnn msnbc fox bbc hbo pbs npr itv nbc's cbs's abc's netflix showtime hulu tv tvs radio
    television broadway siriusxm univision c-span espn mtv cnbc channel`,
  ],
  [
    'mean',
    `mean means meant meaning translate translates translated stand stands stood signify signifies
    refers denotes spells rhymes replaced describes comes`,
  ],
  ['grade', `grade grades graded rating rated score scored marks`],
  ['definite', 'the'],
  ['indefinite', 'a an another one some any every each no'],
  ['demonstrative', 'this these those such'],
  ['possessiveEnding', "'s"],
  ['possessive', 'his her their its our my your whose'],
  ['subjectPronoun', 'he she they it i we you who'],
  ['objectPronoun', 'him them us me himself herself themselves itself'],
  ['of', 'of'],
  ['as', 'as'],
  ['in', 'in on at'],
  ['by', 'by'],
  ['with', 'with without'],
  ['to', 'to'],
  ['for', 'for'],
  [
    'preposition',
    `from into about over under between through during against among after before around behind
    beyond above below toward towards upon off out up down since until near like via despite than`,
  ],
  ['and', 'and or nor'],
  ['conjunction', 'but because while although though when where if so yet whether'],
  ['that', 'that'],
  ['relative', 'which what whom why how'],
  ['copula', 'is are was were be been being am'],
  ['have', "have has had having 've 'd"],
  ['auxiliary', "do does did will would can could should may might must shall 'll"],
  ['not', "not n't never don't didn't doesn't isn't wasn't aren't weren't won't can't couldn't"],
  ['quantity', 'many several few dozens hundreds thousands most all both two three four five six'],
];

const BY_WORD = new Map<string, ContextWord>();
for (const [name, words] of VOCABULARY)
  for (const word of words.split(/\s+/))
    if (!BY_WORD.has(word)) BY_WORD.set(word, ContextWord[name]);

/** Vocabulary groups that a word can belong to beside its first class, for the flags of a window. */
const GROUPS = new Map<string, number>();
for (const [name, words] of VOCABULARY) {
  const group = ContextWord[name];
  if (group >= ContextWord.definite) continue;
  for (const word of words.split(/\s+/)) GROUPS.set(word, (GROUPS.get(word) ?? 0) | (1 << group));
}

/** The vocabulary groups of a word as bits, `1 << ContextWord.x`. */
export function groupsOf(token: Token): number {
  return token.kind === 'word' ? (GROUPS.get(token.lower) ?? 0) : 0;
}

const PUNCTUATION: Readonly<Record<string, ContextWord>> = {
  ',': ContextWord.comma,
  ';': ContextWord.comma,
  ':': ContextWord.colon,
  '—': ContextWord.dash,
  '–': ContextWord.dash,
  '-': ContextWord.dash,
  '--': ContextWord.dash,
  '―': ContextWord.dash,
  '.': ContextWord.stop,
  '!': ContextWord.stop,
  '?': ContextWord.stop,
  '…': ContextWord.stop,
  '...': ContextWord.stop,
  '(': ContextWord.bracket,
  ')': ContextWord.bracket,
  '[': ContextWord.bracket,
  ']': ContextWord.bracket,
};

const FINITE = WordClass.presentTense | WordClass.infinitive;

/** The class of a token. `opens`: it opens a sentence, where a capital tells nothing. */
export function contextWordOf(
  token: Token | undefined,
  lexicon: Lexicon,
  opens: boolean,
): ContextWord {
  if (token === undefined) return ContextWord.none;
  switch (token.kind) {
    case 'mark':
      return ContextWord.mark;
    case 'number':
      return ContextWord.number;
    case 'punctuation':
      return PUNCTUATION[token.text] ?? ContextWord.symbol;
    case 'symbol':
      return ContextWord.symbol;
    case 'word': {
      const known = BY_WORD.get(token.lower);
      if (known !== undefined) return known;
      if (!opens && isUpperCase(token.text)) return ContextWord.name;
      return openClass(token.lower, lexicon);
    }
  }
}

function openClass(lower: string, lexicon: Lexicon): ContextWord {
  const bits = lexicon.classes(lower);
  if (bits & WordClass.adverb || lower.endsWith('ly')) return ContextWord.adverb;
  if (bits & WordClass.gerund || lower.endsWith('ing')) return ContextWord.gerund;
  if (bits & (WordClass.pastTense | WordClass.participle) || lower.endsWith('ed'))
    return ContextWord.past;
  if (bits & WordClass.plural) return ContextWord.plural;
  if (bits & (WordClass.noun | WordClass.actor)) return ContextWord.noun;
  if (bits & WordClass.adjective) return ContextWord.adjective;
  if (bits & FINITE) return ContextWord.verb;
  if (/(?:tion|ment|ness|ity|ship|ism|ance|ence)$/.test(lower)) return ContextWord.noun;
  if (/(?:ous|ful|ive|al|ic|less|able|ish)$/.test(lower)) return ContextWord.adjective;
  if (lower.endsWith('s')) return ContextWord.plural;
  return ContextWord.other;
}
