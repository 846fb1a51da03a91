/** Abbreviations whose full stop belongs to them, in lower case and without it. */

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What stands before a name: a sentence never ends here. */
const BEFORE_NAME = split(`mr mrs ms mx dr prof rev fr sr sra hon sen sens rep reps gov govs lt gen
  col maj capt cmdr cpl sgt pvt adm insp supt det msgr mt ft st ste messrs mmes drs profs revs amb
  asst assoc dist atty pres treas sec vs v`);

/** What may also be the last word of a sentence. */
const ANYWHERE = split(`jr esq inc corp co cos ltd plc llc bros dept univ assn est approx etc al cf
  eg ie blvd ave rd hwy bldg hosp intl natl`);

/** Abbreviations only in front of a figure: otherwise they are words. */
const BEFORE_FIGURE = split(`no nos fig figs art arts ch sec secs p pp vol vols par sect op jan feb
  mar apr aug sept sep oct nov dec jun jul ca c tel ext`);

/** American states as news agencies shorten them: after a place's name or a party's letter. */
const STATES =
  split(`ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn
  miss mo mont neb nebr nev okla ore oreg pa penn tenn tex va vt wash wis wyo ont que alta sask`);

export interface AbbreviationContext {
  /** The word without its stop, lower case. */
  readonly lower: string;
  /** The word follows a comma or a party's letter and a hyphen (`R-Pa.`). */
  readonly afterPlace: boolean;
  /** A figure follows. */
  readonly beforeFigure: boolean;
}

/** True when the full stop after the word belongs to it. */
export function keepsStop({ lower, afterPlace, beforeFigure }: AbbreviationContext): boolean {
  return (
    BEFORE_NAME.has(lower) ||
    ANYWHERE.has(lower) ||
    (beforeFigure && BEFORE_FIGURE.has(lower)) ||
    (afterPlace && STATES.has(lower))
  );
}

/** True when no sentence ends after this abbreviation (`lower` with its stop): `sen.`, `no.` */
export function isNeverFinal(lower: string): boolean {
  const word = lower.slice(0, -1);
  return BEFORE_NAME.has(word) || BEFORE_FIGURE.has(word);
}
