import type { NotSpeechUse } from '../quotation';

/** A set phrase beside a quotation, and what the quotation is then. */
export interface SetPhrase {
  readonly use: NotSpeechUse;
  readonly phrase: RegExp;
}

/** Anything but the end of a clause, as long as a phrase may be. */
const SAYING = 'saying|proverb|adage|maxim|dictum|axiom|aphorism|truism|bromide|saw';
/** What bears writing, as the subject of its clause. */
const BEARERS =
  'signs?|signboards?|placards?|banners?|posters?|billboards?|bumper stickers?|stickers?|decals?|plaques?|graffiti|inscriptions?|murals?|nameplates?|doormats?|scoreboards?|headstones?|gravestones?|tombstones?|labels?|slogans?|T-shirts?|t-shirts?';
const WORN = 'shirts?|hoodies?|sweatshirts?|caps?|hats?|buttons?|badges?|tattoos?|jackets?|mugs?';
const SHOWS =
  'read|reads|reading|say|says|said|saying|ask|asks|asked|asking|declare[sd]?|declaring|proclaim(?:s|ed|ing)?|warn(?:s|ed|ing)?|demand(?:s|ed|ing)?|promis(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|screamed|spell(?:s|ed)? out';
const THINK =
  'say|ask|think|answer|reply|object|wonder|argue|conclude|shrug|mutter|sigh|tell yourself|tell themselves|assume';

/** Phrases right before a quotation that leave no doubt that nobody says it here. */
export const BEFORE_PHRASES: readonly SetPhrase[] = [
  {
    use: 'nickname',
    phrase:
      /\b(?:(?:going|goes|go|went|known) by(?: the (?:name|handle|alias|nickname|username|pseudonym)(?: of)?)?|under the (?:name|handle|alias|pseudonym)(?: of)?|(?:username|handle|alias|pseudonym|nickname|moniker|code ?name|call sign)(?: of| is| was)?,?|(?:nicknamed|code-?named|christened)(?: (?:him|her|it|them|the \w{1,20}))?) $/i,
  },
  {
    use: 'term',
    phrase:
      /\b(?:add|insert|delet|remov|replac|omit|strik|chang)(?:e|es|ed|ing|s|ting|ted)? the (?:words?|phrases?|terms?|letters?) $/i,
  },
  {
    use: 'scare',
    phrase: /\b(?:so-called|self-styled|self-proclaimed|self-appointed|quote-unquote) $/i,
  },
  {
    use: 'saying',
    phrase: new RegExp(
      `\\b(?:the|an?|this|one) (?:(?:old|ancient|popular|familiar|famous|common|local|well-worn|favou?rite|tired) )?(?:${SAYING})(?: goes| has it| is| says| warns| runs| holds)?[,:]? (?:that )?$`,
      'i',
    ),
  },
  {
    use: 'saying',
    phrase:
      /\b(?:band|singers?|choir|chorus|song|anthem|hymn|ballad|sang|sings?|singing)\b[^.!?“”"]{1,80}\b(?:lines?|lyrics?|verse|couplet|refrain)\b[^.!?“”"]{0,40}[:,]? $/i,
  },
  {
    use: 'slogan',
    phrase:
      /\b(?:mottos?|rallying cry|war cry|battle cry|hashtags?|taglines?|catchphrases?|watchwords?)(?: of| was| is)?,? $/i,
  },
  { use: 'saying', phrase: /\b(?:lyrics?|chorus|couplet|refrain|verse)\b[^.!?“”"]{0,40}[:,] $/i },
  {
    use: 'title',
    phrase: /\b(?:sang|sings|singing|sung|hummed|humming|whistled|whistling) (?:along to )?$/i,
  },
  {
    use: 'sign',
    phrase: new RegExp(
      `\\b(?:${BEARERS}|${WORN})(?: (?:that|which))? (?:read|reads|reading|with the words?|bearing the (?:words?|legend))[,:]? $`,
      'i',
    ),
  },
  {
    use: 'sign',
    phrase: new RegExp(
      `(?:^|[.!?,;—–] )(?!(?:\\S+ ){0,4}(?:holding|carrying|wearing|waving|with) )(?:[\\p{L}’'-]+ ){0,4}(?:${BEARERS})\\b[^.!?,;:“”"]{0,50} (?:${SHOWS})(?: simply| only| just)?[,:]? $`,
      'iu',
    ),
  },
  {
    use: 'headline',
    phrase:
      /\b(?:headlines?|front pages?)\b[^.!?;:“”"]{0,40}(?: (?:read|reads|reading|said|says|ran|was|declared|screamed|blared|proclaimed|asked))?[,:]? $/i,
  },
  {
    use: 'sign',
    phrase: new RegExp(`\\b(?:${BEARERS}|${WORN})(?: [\\p{L}’' -]{1,40})?: $`, 'iu'),
  },
  {
    use: 'saying',
    phrase:
      /\b(?:an?|the|one|this) (?:[\p{L}-]+ ){0,2}(?:joke|riddle|gag|nursery rhyme|rhyme|jingle|tongue-twister)\b[^.!?;:“”"]{0,30}[:,] $/iu,
  },
  { use: 'imagined', phrase: /\bas (?:if|though) to (?:say|ask|add|shout|whisper)[,:]? $/i },
  {
    use: 'imagined',
    phrase:
      /\b(?:imagine|picture|suppose|you (?:can|could) (?:almost )?(?:see|hear))\b[^.!?“”"]{1,60}\b(?:thinking|saying|asking|whispering|muttering|shrugging|sighing|shouting|telling \p{L}{2,12}|(?:who|that) (?:says|asks|thinks|tells you))[,:]? $/iu,
  },
  {
    use: 'imagined',
    phrase:
      /\b(?:nobody|no one|you|one) (?:ever )?(?:wakes up and )?thinks?(?: to (?:yourself|oneself))?[,:] $/i,
  },
  {
    use: 'imagined',
    phrase:
      /\b(?:nobody|no one)(?: (?:has|had|will|would|could))?(?: ever)? [^.!?,;:“”"]{0,60}\b(?:thought|thinks?|said|says?|asked|asks?)[,:]? $/i,
  },
  {
    use: 'imagined',
    phrase: new RegExp(
      `\\b(?:an?|any|some|one|you|we|anyone|someone|somebody|people|others|cynics?|s[ck]eptics?|purists?|readers?|visitors?|optimists?|pessimists?) (?:[\\p{L}’'-]+ ){0,3}(?:might|could|may)(?: \\p{L}+){0,2} (?:${THINK}|be (?:forgiven|excused) for (?:thinking|asking|saying|wondering))[,:]? (?:that )?$`,
      'iu',
    ),
  },
  {
    use: 'imagined',
    phrase: new RegExp(
      `\\b(?:tempting|easy|natural|hard not|impossible not|difficult not) to (?:${THINK})[,:]? $`,
      'i',
    ),
  },
  {
    use: 'imagined',
    phrase:
      /\bcould (?:talk|speak)[^.!?“”"]{0,20},? (?:it|they|he|she)(?: would|['’]d)(?: \p{L}+)? (?:say|ask|tell you)[,:]? $/iu,
  },
];

/** Phrases right behind a quotation that leave no doubt that nobody says it here. */
export const AFTER_PHRASES: readonly SetPhrase[] = [
  {
    use: 'saying',
    phrase: new RegExp(
      `^,? (?:as )?(?:the|an?|one) (?:old |ancient |local )?(?:${SAYING}) (?:goes|has it|says|runs|promises|warns|tells|teaches|holds)\\b`,
      'i',
    ),
  },
  {
    use: 'headline',
    phrase:
      /^,? (?:ran|read|screamed|blared|declared|said|proclaimed|asked) (?:the|an?|one) (?:[\p{L}’'-]+ ){0,2}(?:headline|front page)\b/iu,
  },
  {
    use: 'sign',
    phrase: new RegExp(
      `^,? (?:read|reads|said|says|declared?s?|proclaimed|warned|warns) (?:the|an?|one|another) (?:[\\p{L}’'-]+ ){0,2}(?:${BEARERS})\\b`,
      'iu',
    ),
  },
];

/** Who calls things by names of their own opinion: what they call it is what they say of it. */
const PARTISANS =
  'critics|opponents|supporters|officials|republicans|democrats|conservatives|liberals|progressives|experts|lawyers|attorneys|prosecutors|aides|allies|activists|campaigners|advocates|detractors|analysts|observers|insiders|sources|others|ministers|lawmakers|senators|politicians|advisers|advisors|strategists|rivals|enemies|backers|defenders|executives|organi[sz]ers|leaders|protesters|reports|polls|documents|investigators|authorities|this|his|hers|its|ours|theirs';

/** Phrases before a term of a few words, or a name that a place or a trade has for something. */
export const TERM_PHRASES: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!?,] |\\b(?:what|which|that) )(?:the )?(?!(?:${PARTISANS})\\b)[\\p{L}-]+s (?:[\\p{L}]+ly |often |sometimes |also |still )?(?:call|term|dub|speak of|talk of|refer to|know)(?: [\\p{L}’'-]+){0,4} (?:as )?(?:an? |the )?$`,
    'iu',
  ),
  /\b(?:words?|names?|terms?|phrase|expression|acronym|abbreviation|initials|prefix|suffix)\b[^.!?;:“”"]{0,40}\b(?:means?|meant|meaning|translates?(?: \p{L}+)? (?:to|as)|stands? for)(?: \p{L}+ly| something like)? (?:the |an? )?$/iu,
  /\b(?:is|are|was|were|best|better|also|widely|locally|commonly|popularly) known(?: \p{L}+ly)?(?: (?:to|in|by|among) [\p{L}’' -]{2,25})? as (?:the |an? )?$/iu,
  /\b(?:everyone|everybody|friends|locals|neighbou?rs|fans|teammates|classmates|villagers|islanders|residents|sailors|children)\b(?: (?!and\b)[^ .!?;:,“”"]+){0,4} (?:called?|calls|knew|know|knows|nicknamed?)\b(?: [\p{L}’'-]+){1,4} (?:as )?$/iu,
  /\b(?:typed in|keyed in|dialled|clicked|clicked on|pressed|ticked|searched for|googled|spelled|spelt|misspelled|misspelt) $/i,
  /\b(?:stamped|marked|labell?ed|inscribed|engraved|emblazoned with|headed|rated|graded|tagged|filed under|classified as) $/i,
];

/** A passive that gives a name; what it gives is one where it is written as one. */
export const NAMED =
  /\b(?:is|was|are|were|been|be|being) (?:[\p{L}]+ly |often |sometimes |also |soon )?(?:called|dubbed|styled|hailed as) $/iu;

/** Phrases that announce a title where the words between the marks are written as one. */
export const TITLE_PHRASES: readonly RegExp[] = [
  /\b(?:website|site|blog|magazine|show|song|album|film|movie|book|novel|memoir|play|documentary|series|essay|poem|podcast|single|hit|anthem|track|musical|sitcom|episode|painting|game|hymn|ballad|opera|column|exhibition|newsletter|short story|screenplay|script for|thriller|comedy|drama|collection)s?,? (?:called |named |titled |entitled )?$/i,
  /\b(?:NBC|CBS|ABC|CNN|MSNBC|HBO|NPR|BBC|PBS|ITV|Netflix|Fox News)[’']s? $/,
  /\b(?:titled|entitled|headlined|captioned|subtitled),? $/i,
  /\b(?:best known|known|famous|remembered|nominated|acclaimed) for(?: (?:her|his|their|its|the))?(?: (?:role|roles|part|work|parts) (?:in|on))? $/i,
  /\b(?:starr(?:ed|ing|s) in|guest on|the star of|the author of|the director of|reruns of|an episode of|the cast of|the sequel to) $/i,
];
