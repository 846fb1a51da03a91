const LONGEST = 500;
const BRACKETED = /^\[[^[\]]{1,400}\]\.?$/;
const TO_THE_DESK =
  /^\(?(?:editor[’']?s?[’']? note|eds?[.:] ?note|eds:|note to (?:desk|editors?|subs?|readers?)|desk note|subs?[’']? note|corrections?|correction appended|clarifications?)\s?(?:[:.—–-]|$)|^this (?:story|article|post|report|version) (?:has been|was) (?:updated|corrected|edited|amended)\b/i;

/** A paragraph that speaks to the desk or to the reader about the story. */
export function isNote(text: string): boolean {
  return text.length <= LONGEST && (BRACKETED.test(text) || TO_THE_DESK.test(text));
}
