/** Closed word classes and the small word lists that attribution reads; all in lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''));
}

export const PREPOSITIONS = words(`of for in at by with to about on from as against after before
  during over under into through between among including like despite without toward towards near
  per via than until since behind beyond across around outside inside within upon off onto amid
  alongside along below above beside concerning regarding unlike except`);

export const AUXILIARIES = words(`has have had was were is are be been being am would will could
  should may might did does do can must shall won't wouldn't can't couldn't didn't doesn't don't isn't
  wasn't weren't aren't hasn't haven't hadn't shouldn't cannot 's 're 've 'm 'd 'll`);

export const BE_FORMS = words(`was were is are be been being am isn't wasn't weren't aren't`);
export const HAVE_FORMS = words(`has have had hasn't haven't hadn't having`);
export const DO_FORMS = words(`did does do didn't doesn't don't`);
export const MODALS = words(`would will could should may might can must shall won't wouldn't can't
  couldn't shouldn't cannot`);

export const DETERMINERS = words(`the a an this that these those his her their its our my your no
  every each some any another`);

export const CONJUNCTIONS = words(`and or but nor because if when while although though whether that
  where unless so yet`);

export const PRONOUNS = words(`he she they it i we you who`);
export const OBJECT_PRONOUNS = words(`him them me us whom himself herself themselves itself myself
  yourself ourselves everything anything nothing something`);
export const RELATIVES = words(`who which that whose where what how when why`);

/** Words that stand alone for somebody: "one said", "others say". */
export const INDEFINITES =
  words(`one some many others another several both someone everyone most few
  somebody everybody none all`);

export const DATE_WORDS = words(`monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december jan feb aug sept oct nov
  dec yesterday today tomorrow tonight`);

/** Adverbs that do not end in -ly, and what else may stand between a subject and its verb. */
export const PLAIN_ADVERBS =
  words(`also then later first once now both all each again still just not
  even ever never soon often here there too too only already always later afterward afterwards
  meanwhile instead perhaps maybe however quite rather almost twice`);

export const TITLES =
  words(`mr mrs ms miss dr sen sens rep reps gov gen lt col sgt rev prof capt sir
  dame lord lady president senator governor secretary mayor chief judge justice minister chancellor
  king queen prince princess pope bishop archbishop cardinal professor doctor detective officer
  sheriff captain major general colonel sergeant superintendent inspector councilman councilwoman
  councillor congressman congresswoman representative coach chairman chairwoman director`);

/** Nouns for people and for bodies that speak, singular and plural. */
export const PERSON_NOUNS =
  words(`spokesman spokeswoman spokesperson spokesmen spokespeople official
  officials aide aides adviser advisers advisor advisors source sources insider insiders operative
  operatives strategist strategists donor donors critic critics supporter supporters voter voters
  protester protesters analyst analysts expert experts observer observers person people man woman men
  women ally allies friend friends colleague colleagues lawmaker lawmakers diplomat diplomats staffer
  staffers crowd audience member members resident residents neighbour neighbours neighbor neighbors
  activist activists economist economists consultant student students worker workers employee
  employees executive executives attorney attorneys lawyer lawyers reporter reporters user users fan
  fans delegate delegates president senator senators governor governors secretary director manager
  chairman chairwoman chair candidate candidates nominee professor judge judges pollster host anchor
  author journalist journalists columnist editor writer mother father parent parents son daughter wife
  husband brother sister boy girl billionaire businessman mogul leader leaders minister ministers
  congressman congresswoman mayor mayors veteran veterans doctor doctors nurse nurses teacher teachers
  farmer farmers owner owners founder pastor priest general officer officers detective detectives
  captain coach player players witness witnesses defendant victim victims prosecutor prosecutors
  representative representatives republican republicans democrat democrats campaign committee company
  court agency department group organization organisation newspaper commission administration
  government party union firm team board council police network bureau office foundation institute
  ministry embassy hospital university school bank church shopkeeper tenant tenants landlord contractor
  engineer scientist scientists researcher researchers survivor survivors bystander passenger
  passengers driver neighbourhood caller callers customer customers guest guests inspector regulator
  regulators watchdog charity lobbyist lieutenant lieutenants deputy deputies superintendent clerk
  sheriff fisherman actor actress singer comedian director historian scholar ambassador envoy mediator
  negotiator developer`);

/** Nouns for documents that "say". */
export const DOCUMENT_NOUNS =
  words(`report reports statement statements letter letters memo document
  documents article articles editorial email e-mail emails tweet tweets post posts ruling opinion brief
  ad ads advertisement poll survey website site platform lawsuit complaint affidavit sign signs headline
  book study resolution bill law act order filing transcript release caption message page column banner
  billboard poster video story piece text note inscription contract lease clause section rule rules
  guidelines indictment verdict audit review notice leaflet flyer petition email recording constitution
  amendment treaty agreement`);

/** Nouns that are a reporting themselves: "his response was", "in a statement:". */
export const CUE_NOUNS =
  words(`statement statements tweet tweets remark remarks comment comments word
  words claim claims letter email e-mail memo message speech interview post op-ed editorial report
  article answer response reply question slogan phrase headline argument assertion accusation
  allegation allegations promise pledge vow warning call reference references description quote
  quotation joke suggestion declaration announcement complaint criticism mantra motto line refrain
  chant chants insult note caption testimony account praise opinion ruling view verdict advice belief
  idea conclusion message explanation apology assessment reaction plea appeal demand request threat
  retort rejoinder rebuke lament boast quip tip counsel instruction invitation greeting farewell`);

/** What somebody's words are called in "in the … of": they announce a quotation as "according to" does. */
export const WORDINGS =
  words(`words word phrase view opinion telling account estimation reckoning judgment judgement
  description formulation verdict version`);

/** A source that names nobody when nothing narrows it. */
export const VAGUE_NOUNS = words(`source sources official officials insider insiders expert experts
  critic critics observer observers analyst analysts aide aides people some others many witnesses
  supporters opponents detractors authorities`);

export const REFLEXIVES = words(`himself herself itself themselves`);
