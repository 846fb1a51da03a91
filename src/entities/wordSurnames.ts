const WORDS =
  'banks barber bishop black bond booth bowman brewer bridges brooks brown burns bush butler carpenter carter case cash chase church cole cook cooper cotton cox crane cross crow day dean drake dyer early farmer field fields finch fisher flowers ford forest fox french frost gardener gold goldman good gray green grey hardy head hill hills hood hook hope horn house hunt hunter joy keen king knight lamb lane law little london long lord love low major marks marsh marshall mason mercer miller monk moody moon moss noble north page paige palmer parish park parks peacock peters pike pitt pollard pond poole pope porter potter power powers price prince prior quick read reed rice rich rivers rock root rose rush sachs sands savage sawyer sellers sharp sharpe shepherd shields short singer slaughter small smart snow sparks spears spring steel stern stock stone storm street strong summers sweet swift tanner taylor temple thatcher tiller tower tucker turner tyler underwood vale walker wall walls ward ware waters weaver webb weeks wells west wheeler white wild wilde winter winters wise wolf wood woods worth wright york young';

const CLOSED = 'from may will over more best down';

const surnames = new Set(WORDS.split(' '));
const ofGrammar = new Set(CLOSED.split(' '));

/** True for a surname that is a common word as well: Price, Long, Bishop. */
export function isWordSurname(lower: string): boolean {
  return surnames.has(lower) || ofGrammar.has(lower);
}

/** True for a surname that is a word of grammar as well: From, May, Will. */
export function isGrammarSurname(lower: string): boolean {
  return ofGrammar.has(lower);
}
