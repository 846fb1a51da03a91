/** Closed word lists of the search for a number's source; all in lower case. */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const REGULAR = words(`
  add announce argue assert assure acknowledge affirm allege accuse admit agree believe boast
  calculate caution claim comment complain concede conclude confess confirm contend continue
  declare deny disclose emphasise emphasize estimate explain forecast guarantee identify indicate
  inform insist maintain mention note notify observe predict project promise quote reaffirm
  recall reckon record reiterate remark remind repeat reply report respond reveal specify state
  stress suggest surmise testify tweet underline underscore vow warn describe recount
  expect anticipate stipulate propose`);

const IRREGULAR = words(`
  said say says saying told tell tells telling wrote writes write writing written found finds find
  finding show shows showed shown showing thinks thought foresee foresees foresaw forecast forecasts
  knew put puts placed posted read reads`);

function inflect(base: string): readonly string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/[^aeiou][aeiou]t$/.test(base) && /(?:admit|quot)$/.test(base))
    return [base, `${base}s`, `${base}ted`, `${base}ting`];
  return [base, /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

/** Every form of the verbs by which somebody or something gives out a fact. */
export const REPORTING_FORMS: ReadonlySet<string> = new Set([
  ...REGULAR.flatMap(inflect),
  ...IRREGULAR,
]);

/** Forms that are nouns as often as verbs; the flag tells the plain forms, whose subject is a plural. */
export const NOUN_FORMS: ReadonlyMap<string, 'plain' | 'third'> = new Map([
  ...words(
    'claim report note estimate state record comment project forecast promise find show remark quote put read',
  ).map(word => [word, 'plain'] as const),
  ...words(
    'claims reports notes estimates states records comments projects forecasts promises finds finding findings shows remarks quotes puts placed posted reads',
  ).map(word => [word, 'third'] as const),
]);

/** Verbs that report only where their subject is a study, a poll, figures. */
export const EVIDENCE_VERBS: ReadonlySet<string> = new Set(
  words(
    'put puts placed read reads show shows showed shown showing record records recorded identify identifies',
  ),
);

/** What carries figures: its verb may be any of showing, and "from" it they may come. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  words(`
  survey surveys poll polls study studies report reports data figures statistics statistic census
  research researchers analysis audit review documents document records record filing filings results
  estimates estimate projections findings index indictment affidavit complaint lawsuit ruling memo
  paper article statement release note notes letter transcript registry register inquiry
  investigation tally count database ledger accounts budget forecast models numbers`),
);

export const DETERMINERS: ReadonlySet<string> = new Set(
  words(
    'the a an its his her their our my your this that these those no any some each every another',
  ),
);

/** Words at which the walk back over a subject stops. */
export const SUBJECT_STOPS: ReadonlySet<string> = new Set(
  words(`
  and but or that which who whom when while because if after before then since though although where
  whether so yet as than however meanwhile therefore thus by with into until unless despite amid per
  said with was were is are be been has have had will would could should can may might did does do being to`),
);

export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(
    'has have had was were is are be been being will would could should can may might did does do',
  ),
);

export const BE_FORMS: ReadonlySet<string> = new Set(words('was were is are be been being'));

/** What may stand between a subject and its verb. */
export const ADVERBS: ReadonlySet<string> = new Set(
  words(
    'also later then now still once again already even first further just earlier never always often too only has have had did does not',
  ),
);

export const PRONOUNS: ReadonlySet<string> = new Set(words('he she they it we i you'));

/** Words that begin what follows a closing "…, she said on Monday": no content comes after them. */
export const TRAILERS: ReadonlySet<string> = new Set(
  words(`
  on in at to during by via after before from of through when while as monday tuesday wednesday thursday
  friday saturday sunday yesterday today earlier later last this recently`),
);

export const TIME_WORDS: ReadonlySet<string> = new Set(
  words(
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later meanwhile recently',
  ),
);
