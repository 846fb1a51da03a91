/**
 * Verbs that can carry a quotation, in classes by how strongly they announce one. Identity beyond
 * the class is not used: a rare verb in a clear construction is as good a cue as a common one.
 */
export const VerbClass = { strong: 0, medium: 1, weak: 2 } as const;
export type VerbClass = (typeof VerbClass)[keyof typeof VerbClass];

/** The form of a verb: base, third person, past or past participle, gerund. */
export const VerbForm = { base: 0, present: 1, past: 2, gerund: 3 } as const;
export type VerbForm = (typeof VerbForm)[keyof typeof VerbForm];

export interface KnownVerb {
  readonly verbClass: VerbClass;
  readonly form: VerbForm;
}

/** Verbs of saying, writing and asking. */
const STRONG = `say tell add write ask note argue explain continue reply respond answer tweet state
  declare insist warn claim acknowledge recall suggest announce remark conclude quip joke observe
  comment report assert contend complain lament admit concede confess exclaim shout yell whisper mutter
  muse opine recount retort counter caution stress reiterate repeat emphasise emphasize vow pledge
  promise boast brag testify quote maintain allege affirm deny confirm predict guess wonder inquire
  enquire text email post blog retweet chant cry scream scoff gush marvel chime interject echo elaborate
  intone proclaim assure remind advise urge implore plead pronounce estimate venture relate sigh laugh
  snap fume rant thunder bellow bark growl grumble mumble stammer interrupt demand query volunteer
  disclose reveal summarise summarize deadpan narrate radio bristle reckon`;

/** Verbs that often take a quotation as part of their sentence: naming, judging, thinking, showing. */
const MEDIUM = `call describe refer praise criticise criticize accuse blast slam denounce condemn
  dismiss mock deride label dub brand characterise characterize liken compare cite mention point speak
  talk discuss address offer hail laud tout defend attack blame charge decry bemoan rip lambast lambaste
  excoriate scold ridicule taunt tease thank congratulate applaud endorse deem term nickname paint
  portray frame cast tag title name entitle express voice convey signal indicate hint imply agree
  disagree object protest appeal beg order instruct direct command threaten swear lie preach lecture
  highlight underscore underline outline detail propose recommend advocate cheer invoke credit fault
  chide rebuke berate castigate admonish reject rebut refute dispute question challenge doubt think
  believe feel hope fear expect worry know find determine rule hold read publish print headline
  advertise trumpet pose put begin start finish go end open close stipulate specify require define mean
  understand see consider regard view hear learn realise realize recognise recognize remember reflect
  reason hypothesise speculate assume suspect anticipate forecast project sing recite shoot fire
  apologise apologize lash bar prohibit record`;

/** Frequent verbs that seldom carry one; listed so that their forms are known for verbs. */
const WEAK = `make get take give come win lose vote run work want need try use help keep let seem become
  leave turn show move live happen bring provide sit stand pay meet include allow lead change watch
  follow stop create spend grow walk appear buy wait serve die send build stay fall cut reach kill
  remain raise pass sell decide return support hit produce eat cover catch draw choose cause join gain
  receive visit hire travel arrive attend hand carry drive pull push break face fight beat elect
  nominate appoint retire resign own earn cost save fund increase decrease rise drop fill form enter
  sign play look seek prepare plan attempt fail succeed refuse avoid manage focus base involve exist
  contain deliver deploy ban enforce invest borrow lend trade tax share launch host collect gather
  handle treat suffer survive age marry divorce surround dominate control operate drill teach train
  study block prevent protect wear throw pick hang knock lock sleep drink cook smile nod wave grin shrug
  stare pause rush trail poll lag surge soar plunge obtain acquire date back trust love hate like enjoy
  prefer oppose close photograph`;

/** “Said” and the like in the languages whose quotations are printed with their own attribution. */
const FOREIGN = new Set(
  `dit déclaré expliqué ajouté affirmé écrit dijo declaró afirmó explicó escribió sagte erklärte schrieb
  detto dichiarato disse afirmou zei sade sagde`.split(/\s+/),
);

const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `say:says,said,saying tell:tells,told,telling write:writes,wrote,written,writing
  speak:speaks,spoke,spoken,speaking begin:begins,began,begun,beginning think:thinks,thought,thinking
  read:reads,read,reading put:puts,put,putting go:goes,went,gone,going find:finds,found,finding
  hold:holds,held,holding feel:feels,felt,feeling know:knows,knew,known,knowing mean:means,meant,meaning
  see:sees,saw,seen,seeing hear:hears,heard,hearing understand:understands,understood,understanding
  swear:swears,swore,sworn,swearing sing:sings,sang,sung,singing cast:casts,cast,casting
  forecast:forecasts,forecast,forecasting rip:rips,ripped,ripping slam:slams,slammed,slamming
  admit:admits,admitted,admitting quip:quips,quipped,quipping beg:begs,begged,begging
  brag:brags,bragged,bragging dub:dubs,dubbed,dubbing tag:tags,tagged,tagging blog:blogs,blogged,blogging
  refer:refers,referred,referring rebut:rebuts,rebutted,rebutting lie:lies,lied,lying
  learn:learns,learned,learnt,learning shoot:shoots,shot,shooting bar:bars,barred,barring
  label:labels,labeled,labelled,labeling,labelling signal:signals,signaled,signalled,signaling,signalling
  snap:snaps,snapped,snapping make:makes,made,making get:gets,got,gotten,getting
  take:takes,took,taken,taking give:gives,gave,given,giving come:comes,came,coming win:wins,won,winning
  lose:loses,lost,losing run:runs,ran,running keep:keeps,kept,keeping let:lets,letting
  become:becomes,became,becoming leave:leaves,left,leaving show:shows,showed,shown,showing
  bring:brings,brought,bringing sit:sits,sat,sitting stand:stands,stood,standing pay:pays,paid,paying
  meet:meets,met,meeting lead:leads,led,leading stop:stops,stopped,stopping spend:spends,spent,spending
  grow:grows,grew,grown,growing buy:buys,bought,buying send:sends,sent,sending build:builds,built,building
  fall:falls,fell,fallen,falling cut:cuts,cutting sell:sells,sold,selling hit:hits,hitting
  eat:eats,ate,eaten,eating catch:catches,caught,catching draw:draws,drew,drawn,drawing
  choose:chooses,chose,chosen,choosing drive:drives,drove,driven,driving
  break:breaks,broke,broken,breaking fight:fights,fought,fighting beat:beats,beaten,beating
  rise:rises,rose,risen,rising seek:seeks,sought,seeking teach:teaches,taught,teaching
  wear:wears,wore,worn,wearing throw:throws,threw,thrown,throwing hang:hangs,hung,hanging
  sleep:sleeps,slept,sleeping drink:drinks,drank,drinking drop:drops,dropped,dropping
  plan:plans,planned,planning ban:bans,banned,banning lag:lags,lagged,lagging`
    .split(/\s+/)
    .map(line => line.split(':') as [string, string]),
);

function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined)
    return [
      [lemma, VerbForm.base],
      ...irregular.split(',').map(form => [form, formOf(form)] as const),
    ];
  const present = /(?:[sxz]|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const past = lemma.endsWith('e')
    ? `${lemma}d`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ied`
      : `${lemma}ed`;
  const stem = lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
  return [
    [lemma, VerbForm.base],
    [present, VerbForm.present],
    [past, VerbForm.past],
    [`${stem}ing`, VerbForm.gerund],
  ];
}

function formOf(word: string): VerbForm {
  if (word.endsWith('ing')) return VerbForm.gerund;
  return word.endsWith('s') ? VerbForm.present : VerbForm.past;
}

function listForms(): ReadonlyMap<string, KnownVerb> {
  const forms = new Map<string, KnownVerb>();
  const classes: readonly (readonly [string, VerbClass])[] = [
    [STRONG, VerbClass.strong],
    [MEDIUM, VerbClass.medium],
    [WEAK, VerbClass.weak],
  ];
  for (const [list, verbClass] of classes)
    for (const lemma of list.split(/\s+/))
      for (const [word, form] of inflect(lemma))
        if (!forms.has(word)) forms.set(word, { verbClass, form });
  for (const word of FOREIGN) forms.set(word, { verbClass: VerbClass.strong, form: VerbForm.past });
  return forms;
}

const FORMS = listForms();

/** The verb that a lower-case word is a form of, if the lists know it. */
export function knownVerb(lower: string): KnownVerb | undefined {
  return FORMS.get(lower);
}

/** True for a lower-case word that means “said” in another language than English. */
export function isForeignVerb(lower: string): boolean {
  return FOREIGN.has(lower);
}
