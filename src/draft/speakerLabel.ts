const QUESTION = /^[*_]{0,3}(?:Q|A|Question|Answer)[*_]{0,3}\s?[:.—–][*_]{0,3}\s/;
const NAME =
  /^[*_]{0,3}(?:(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Prof|Rev|Gen|Lt|Col|Capt|Sgt|St)\.\s|\p{Lu}[\p{L}\d’'.-]*\s|(?:of|the|and|for|de|van|von|al|bin|in|to)\s){0,5}[\p{Lu}\d][\p{L}\d’'.-]*[*_]{0,3}:[*_]{0,3}\s+(?=\S)/u;
/** Labels of other things than speakers. */
const NOT_SPEAKER =
  /^[*_]{0,3}(?:caption|photo|picture|image|video|audio|watch|listen|read|note|editor|update|updated|correction|clarification|related|more|source|sources|credit|by|headline|slug|date|related|live|breaking|exclusive|analysis|opinion|review|warning|address|phone|tel|email|website|when|where|what|who|why|how|price|cost|tickets|time|contact|also|next|previous|example|summary|bottom line|key|the bottom line|score|result|results|final|ps|re|subject|from|to|cc)\b/i;

const OF_A_PICTURE = /\b(?:image|photo|picture|credit|video|illustration|courtesy)[*_]{0,3}:/i;

/** The speaker label of a question-and-answer or transcript line. */
export interface SpeakerLabel {
  /** Its length up to and with the colon. */
  readonly length: number;
  /** `Q:` and `A:` need no second line to be believed. */
  readonly isQuestionAnswer: boolean;
}

/** The label that opens a paragraph (`Q:`, `Mayor Bea Lott:`), if it may be one. */
export function readSpeakerLabel(text: string): SpeakerLabel | undefined {
  const head = text.slice(0, 100);
  const question = QUESTION.exec(head)?.[0];
  if (question !== undefined) return { length: question.trimEnd().length, isQuestionAnswer: true };
  const name = NAME.exec(head)?.[0];
  if (name === undefined || NOT_SPEAKER.test(name) || OF_A_PICTURE.test(name)) return undefined;
  return { length: name.trimEnd().length, isQuestionAnswer: false };
}
