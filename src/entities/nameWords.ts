/**
 * What a word tells about the name that it stands in or beside, as bits. The lists are general
 * knowledge of English news copy, closed classes mostly; open classes come from the lexicon.
 */
export const NameWord = {
  /** Mr, Dr, Sen.: stands before a person's name and is no part of it. */
  honorific: 1 << 0,
  /** An office or trade that stands before a name: president, mayor, striker. */
  title: 1 << 1,
  /** The head of an organisation's name: ministry, university, party. */
  organisationHead: 1 << 2,
  /** What a company's name ends with: Inc., plc. */
  companySuffix: 1 << 3,
  /** The head of a place's name: river, airport, county. */
  placeHead: 1 << 4,
  /** What a place's name begins with: San, Mount, Port. */
  placeOpener: 1 << 5,
  /** van, de, al, bin: stands inside a person's name in lower case. */
  particle: 1 << 6,
  /** of, for, and: joins the parts of an organisation's name. */
  connector: 1 << 7,
  /** Jr., III: ends a person's name. */
  generation: 1 << 8,
  /** in, near, from: often stands before a place. */
  locative: 1 << 9,
  /** said, told: a person or organisation is its subject. */
  reporting: 1 << 10,
  /** Northern, central: opens a region or describes one. */
  direction: 1 << 11,
  /** Capitalised and yet no name of the three types: a day, a month, a language. */
  notName: 1 << 12,
  /** A word of grammar, which opens sentences and headlines in capitals. */
  grammar: 1 << 13,
} as const;

const LISTS: Readonly<Record<keyof typeof NameWord, string>> = {
  honorific:
    'mr mrs ms miss mx dr sir dame lord lady baroness baron prof rev hon sen sens rep reps gov gen lt col sgt cpl maj capt cmdr adm pvt supt insp det con const cllr messrs mme mlle monsieur madame señor señora sheikh shaikh sheik imam ayatollah hajj haji shri smt srta sra sr. fr st. president-elect',
  title:
    'president vice-president premier minister senator representative congressman congresswoman governor mayor judge justice king queen prince princess pope chief general colonel captain sergeant lieutenant major corporal admiral commander brigadier officer detective inspector superintendent sheriff deputy constable secretary chancellor ambassador spokesman spokeswoman spokesperson archbishop bishop cardinal pastor father sister reverend rabbi coach director chairman chairwoman chairperson chair ceo attorney lawyer commissioner councillor councilor councilman councilwoman councilmember assemblyman assemblywoman assemblymember selectman alderman lawmaker professor doctor emperor empress duke duchess count countess sultan emir dictator striker midfielder defender goalkeeper quarterback manager editor journalist reporter author writer actor actress singer rapper comedian activist economist analyst researcher scientist historian novelist poet painter founder co-founder co-author co-chair co-owner co-pilot leader boss skipper trooper undersheriff activist businessman businesswoman tycoon billionaire candidate opponent rival ex-president ex-minister treasurer ombudsman prosecutor coroner magistrate speaker whip clerk architect engineer nurse teacher principal headteacher farmer farmworker tenant resident survivor victim neighbour neighbor',
  organisationHead:
    'ministry department university college institute institution party committee subcommittee commission council company corporation association federation confederation union bank agency authority court tribunal police army bureau office board foundation society church group league club team parliament congress senate assembly administration government times post news tribune herald gazette journal observer guardian telegraph press newspaper magazine radio television tv network channel airlines airways airline school academy hospital clinic centre center service services forces force guard navy front movement alliance coalition organization organisation fund trust museum gallery theatre theater orchestra philharmonic band choir brothers sons partners holdings industries systems technologies technology motors energy oil petroleum gas pharmaceuticals laboratories labs media entertainment studios records pictures productions capital investments insurance securities financial stores foods airlines railways railway transit consulting associates international enterprises ventures solutions software electronics telecom communications brewery steel mining charity consortium brigade regiment corps battalion militia cabinet directorate secretariat legion taskforce nations cartel gang coop co-operative cooperative syndicate conference chamber lobby initiative campaign project programme program network watch observatory laboratory registry treasury exchange rovers united wanderers rangers athletic fc afc cf sc',
  companySuffix:
    'inc inc. corp corp. ltd ltd. llc llp plc co co. gmbh ag sa s.a. nv bv ab oy spa s.p.a. pty limited incorporated lp',
  placeHead:
    'river lake mountain mountains bay sea ocean gulf strait straits island islands isle isles peninsula desert valley park street avenue road lane boulevard square bridge airport station county province district region state city town township village port harbour harbor beach forest creek hill hills heights palace stadium arena prefecture governorate municipality borough canal highway motorway plaza tower temple cathedral mosque falls basin coast bank ridge plateau reef archipelago oblast canton commune parish suburb neighbourhood neighborhood barrio camp base prison jail zoo garden gardens pier wharf dam mine quarter',
  placeOpener:
    'san santa santo são sao saint st st. mount mt mt. fort port lake cape new north south east west northern southern eastern western central upper lower great greater gulf el los las la le les puerto rio río villa ciudad bad nova',
  particle:
    'van von der den de del della di da das do dos du la le el al bin ibn bint ben abu ter ten zu af av y e',
  connector: 'of for and & on in to the de del des du',
  generation: 'jr jr. sr sr. jnr jnr. snr snr. ii iii iv junior senior',
  locative:
    'in at from near outside inside across throughout around towards toward into via beyond off between along to',
  reporting:
    'said says say told tells tell added adds asked asks wrote writes argued argues noted notes explained explains insisted insists warned warns claimed claims denied denies announced announces replied replies recalled recalls tweeted testified admitted',
  direction:
    'north south east west northern southern eastern western central north-west north-east south-west south-east northwest northeast southwest southeast northwestern northeastern southwestern southeastern upper lower mid',
  notName:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. christmas easter ramadan thanksgiving diwali english french spanish arabic chinese german russian hindi islam islamic christian christians muslim muslims jewish jews hindu hindus catholic catholics buddhist protestant god internet covid covid-19 twitter’s i ok tk',
  grammar:
    "the a an this that these those his her its their our my your some any all many most several no every each both few he she it they we you i who what which whose when where why how there here in on at by for from of to with about against as after before during over under into through between among including like despite without toward towards near per via than until since behind beyond outside inside amid and or but nor so yet if because while although though whether unless once is are was were be been being do does did has have had will would can could shall should may might must not also then now just only even still already never ever always often again perhaps maybe however meanwhile moreover instead according asked given let it's that's there's he's she's they're we're i'm don't didn't isn't more less much one two three four five six seven eight nine ten another other others such same too very yes no well oh today yesterday tomorrow earlier later last next first second third finally",
};

const bits = new Map<string, number>();
for (const [name, words] of Object.entries(LISTS))
  for (const word of words.split(' '))
    bits.set(word, (bits.get(word) ?? 0) | NameWord[name as keyof typeof NameWord]);

/** The `NameWord` bits of a lower-case word; a full stop at its end is no matter. */
export function nameWord(lower: string): number {
  const found = bits.get(lower);
  if (found !== undefined) return found;
  return lower.endsWith('.') ? (bits.get(lower.slice(0, -1)) ?? 0) : 0;
}
