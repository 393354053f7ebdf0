/**
 * Words that sell instead of tell. One line for a family of words: how they are written (see `Phrases` for the notation,
 * `|` between patterns), what to say instead, and when the same words are plain. The classes and many of the words go back
 * to counts over recorded interviews; a word heard in ordinary talk is not in the table.
 */

export type HypeClass =
  | 'superlative'
  | 'ml-hype'
  | 'self-praise'
  | 'essay-ese'
  | 'vague-quality'
  | 'corporate'
  | 'intensifier'
  | 'inflated-verb'

export interface Hype {
  readonly words: string
  /** Completes "Instead, …". */
  readonly say: string
  /** Tested on the sentence with `‸` in place of the words: the plain or technical sense. */
  readonly unless?: RegExp
  /** Plain words for it; of a verb, its base form, put into the form found. */
  readonly swap?: readonly [from: string, to: string]
  /** The sentence loses nothing without it. */
  readonly drop?: true
  /** What in the sentence proves it; else any figure that follows, where the class can be proved by figures. */
  readonly proof?: RegExp
}

const figures = 'give the figure that shows it'
const plain = 'say what it does'
const tell = 'tell the moment that shows it'

export const hype: Readonly<Record<HypeClass, readonly Hype[]>> = {
  superlative: [
    {
      words:
        'nothing less/short/but than/of ~ sensational/brilliant/amazing/miraculous/extraordinary/spectacular/perfect/excellent/genius/remarkable | a work/piece/thing of beauty/art/genius/perfection | fit for kings/queens/royalty/a | +take ~ to another/different/new/whole universe/planet/dimension/galaxy/world | non plus ultra | nonplusultra | over the moon | on cloud nine | never deceives/fails/failed/lies/disappoints/disappointed me/us/anyone/anybody | smarter/better/faster/quicker/sharper than a room/army/team/dozen/hundred/bunch of/experts | hit/struck/landed like a bomb/bombshell/thunderbolt/lightning/meteor | yield/yields/sales/revenue/revenues/usage/numbers/traffic/demand/growth/interest/engagement/profits/orders/attendance/downloads/signups/bookings/adoption +explode | from the ground up into ~ | +put ~ to shame | +put all/every/the others in ~ shadow/shade | +beat everything/everybody/everyone/anything/anyone/all ~ | +leave everyone/everybody/everything/all ~ behind/standing | +outshine/+outclass/+eclipse/+overshadow all/every/everyone/everything/the ~ | with the precision/speed/grace/patience/accuracy/elegance/strength/wisdom/instinct of a/an | like a/an (well) swiss/tuned/oiled/finely ~ clock/watch/orchestra/machine/engine/instrument | swiss clock/clockwork/precision | german precision | +be/became/become/becomes a/an/the/our (total/real/true/absolute/little/instant/pure) paradise/heaven/winner/cult/legend/icon/classic/oasis/powerhouse/beast/monster/rocket/cannon/weapon/champion/bestseller/hit/sensation/star/dream/jackpot/revelation/phenomenon/milestone/wonder/feast/blessing/triumph/victory | paradise on earth | heaven on earth | cult classic/status/favourite/favorite | overnight success/sensation | game winner | +rock the/our ~ house/market/world/stage/company/scene | rocked it | quantum leap/jump/step | +set ~ alight | +cause ~ sensation/stir/furore | +make ~ splash/waves/headlines/history | nothing ~ comes close | nothing (else) compares | nobody comes close | none comes close | nothing you have/had ~ before | like nothing ~ before | +outdo/+outperform everyone/everybody/everything/all ~ | +break all/every ~ record/records | all time high/record/best/favourite/favorite | +reach ~ perfection | better/faster/smarter than anything/everything/everyone/anyone/all ~',
      say: 'say by how much, against what',
      unless:
        /\b(?:not|n['’]t|never|no|film|wild|boiler|clock (?:time|speed)|moon|sun|physic\w*|electron\w*|unit tests?)\b(?:\s\w+){0,3} ‸|‸ (?:time|dot|mode|chart|system)|(?:eggs?|dough|eclipse of)/i,
      proof: /\d/,
    },
    {
      words:
        'absolutely/totally/completely/utterly/extremely/highly/super/ultra/hyper/incredibly/exceptionally/extraordinarily/remarkably/amazingly/enormously/immensely/truly/insanely unfailing/performant/gifted/sophisticated/convincing/attractive/modern/reliable/exclusive/versatile/precise/intuitive/competent/charming/inspiring/dynamic/valuable/ambitious/creative/beautiful/brilliant/efficient/effective/fast/productive/professional/successful/popular/smooth/accurate/responsive/polished/refined/powerful/secure/stable/satisfied/satisfying/impressive/beneficial/rewarding/fulfilling/intelligent | the most modern/beautiful/modern/innovative/elegant/efficient/successful/intelligent/creative/popular/attractive/reliable ~ in/of/on/ever/around/worldwide',
      say: 'give the figure that shows it',
      unless: /\b(?:not|n['’]t|never|said|wrote|told|less|too)\b(?:\s\w+){0,3} ‸|\b(?:attack\w*|fraud\w*|sensitive)\b/i,
      proof: /\d/,
    },
    // Praise by comparison, by rank, by what it does to those who see it.
    {
      words:
        'a (true/real/little/small) marvel of/in | strokes/stroke of genius/brilliance | pure/sheer gold/poetry/magic/genius/art/brilliance/class/joy/bliss/perfection/excellence/elegance/inspiration | good as it gets | better than ever before | better it does/cannot | green with envy | +turn/+leave/+make ~ jealous/envious/openmouthed | shining example/light/star/beacon | can only admire/envy/marvel | could only admire/marvel/applaud | +touch ~ soul/souls/hearts/heart/everyone | +melt ~ hearts/heart | +catapult me/us/it/our/the/my/them | golden age/era/standard of | +usher in | beyond words/measure/compare/comparison/description/praise/perfect/amazing/all/any | without comparison/equal/parallel/rival | no (real/serious) equal/rival/peer/match anywhere/in/on/for | bombshell | a firework/fireworks of | undisputed/absolute/uncontested/clear number one/king/queen/leader/champion | the number one in/of/on | top of the top/tops | unique in the/its (whole/entire/kind/own) | in the (whole/entire) world/universe/galaxy | +leave nobody/none ~ untouched/cold/unmoved/indifferent | sells/sold/speaks/spoke for itself/themselves | sells itself/themselves | cut above | of a different class/league | another league/dimension/world/galaxy | in a different league/class | off the scale | out of the ballpark | gold dust | a ~ gem/jewel/diamond/treasure/pearl | blockbuster/blockbusters | smash/mega/super hit | eye popping/watering | show stopping/stopper | showstopping | head turning | record breaking/smashing/shattering | history making | oscar/nobel/museum/publication/prize/award/headline/magazine/textbook worthy | prizeworthy | life/world/industry/career/history changing | larger than life | heaven sent | god sent | godsend | best/greatest/finest/smartest/coolest ~ ever | the best ever | the best of the | one of the best/finest/greatest/smartest ~ in | of (the) highest/finest/top/supreme class/calibre/caliber/order/excellence | highest class | of rare/singular/extraordinary beauty/quality/elegance/precision | +take ~ breath | +steal ~ show | +set ~ world alight/fire | +light up ~ room | +sweep ~ feet/away | +win ~ hearts | ode to | symphony of | feast for | triumph of | showcase of excellence | textbook example of excellence | model for the (whole/entire) | an inspiration to/for | the stuff of legend/dreams | on top of the world | the world has | world has never | nobody had (ever/before) seen | none can match/touch/beat/rival',
      say: 'say what came of it, and compared with what',
      unless:
        /\b(?:museum|jewell?er\w*|ring|ruby|mine|stone|chess|fireworks? (?:began|at|show|display)|orchestra|treasure (?:hunt|map)|sample|tie|rope|saw)\b|\b(?:not|no|n['’]t|never|hardly|without a) (?:\w+ ){0,2}‸|\bone of the best (?:ways|times|practices|lessons)|‸ (?:customers?|populat\w+)|(?:most|largest|oldest|all) .*in the (?:whole|entire) world|\b(?:best|finest) .{0,15}ever (?:so|since)/i,
      proof: /\d/,
    },
    {
      words:
        'majestic/majestically | divine/divinely | heavenly | godlike | mythical | otherworldly | transcendent | supreme/supremely | unequaled | virtuosic | masterly | magnificently | resplendent | radiant | peerlessly | uncanny/uncannily | pristine | genial | wonderful/wonderfully | marvel/marvels | gorgeous | fabled | enviable/enviably | unmissable | irresistible/irresistibly | unforgettably | thrilling | electrifying | exhilarating | spellbinding | mesmerizing/mesmerising | enchanting | captivating | magnetic personality/presence | charismatic | luminous | sparkling | flamboyant | bombastic | grandiose | lavish | opulent | prestigious | illustrious | venerable | visionary/visionarily | prodigious/prodigiously | meteoric | tremendous | sensationally | admirable/admirably | commendable | exemplary | praiseworthy | laudable | top quality/drawer/flight/class/performance/performer/performers/talent | high calibre/caliber/flyer/flying/achiever/achieving/end | high octane | high flying | blue chip | deluxe | luxurious | state of the',
      say: 'state the result and stop',
      drop: true,
      unless:
        /‸ (?:court|office|water|wine|wines?|nature|forest|beach|copy|environment|installation|machine|state|snow|condition of the|repositor\w*|checkout|database|intervention|service|creature|poles?|field|hotels?|risk|availab)|\b(?:said|says|wrote|called|felt|had|was told|told)\b.{0,40}‸|\b(?:not|no|n['’]t|never|less|mineral|carbonated) (?:\w+ )?‸|\bon ‸|high[- ]end (?:of|points?)|^‸ of\b/i,
    },
    {
      words:
        'scarily/freakishly/crazily/crazy/wickedly/frighteningly/shockingly/outrageously/absurdly/insanely/overwhelmingly/devastatingly/blindingly/breathtakingly/supremely/sensationally/fantastically/ridiculously/unbelievably/amazingly/brutally/terribly/awfully/super/ultra/hyper/mega/uber/extra/giga good/great/fast/quick/accurate/precise/smart/clever/intelligent/powerful/effective/efficient/successful/popular/happy/satisfied/cool/clean/modular/modern/professional/innovative/genial/elegant/reliable/stable/simple/easy/nice/strong/lean/flexible/positive/impressive/motivated | (simply/absolutely/totally/truly/utterly/really/just) absolutely/totally/utterly/simply/truly great/superior/best/perfect/amazing/top/super/fantastic/wonderful/awesome/excellent/outstanding/gorgeous/flawless/unmatched/convinced/thrilled | simply/absolutely/hands-down the best | the absolute best/top/maximum/highlight | a total/full/complete/absolute/huge/real/great/big hit/success/winner/highlight/triumph/smash/sensation | excellent results/result/performance/quality/work/job/outcome | superb ~ results/work | top results/result/marks/performance',
      say: 'give the figure that shows it',
      unless: /\b(?:not|n['’]t|never|nothing|no|said|wrote|told)\b(?:\s\w+){0,3} ‸|cold|hot|late|slow|expensive/i,
      proof: /\d/,
    },
    {
      words: 'revolutionary | +revolutionize',
      say: 'say what was not possible before',
      swap: ['revolutionize', 'change'],
    },
    {
      words: 'groundbreaking | ground breaking | trailblazing | path breaking | pathbreaking | earth shattering',
      say: 'name the one thing that was new, and to whom',
      drop: true,
      unless: /‸ (?:ceremon|for the (?:building|site))/i,
    },
    {
      words: 'game changer/changers/changing | gamechanger/gamechanging | +change the (entire/whole) game',
      say: 'give the number before and after',
      unless: /‸ (?:rules|mechanics)/i,
    },
    {
      words: 'cutting/bleeding/leading edge',
      say: 'name the method and the year',
      unless:
        /(?:tool|blade|wing|knife|lesion|wound|wave|signal|pulse)s?\b.{0,40}‸|‸.{0,40}\b(?:tool|blade|wing|knife|detector|of the (?:wave|wing|signal|pulse|blade|roll|sheet))|‸s\b|\bthe ‸(?: (?:at|is|was|in|during|under|with|and|after|before|on|from|has|had|wears?|were)\b|[.,;]|$)/i,
      drop: true,
    },
    {
      words: 'state of the art',
      say: 'name the benchmark and its score',
      unless:
        /‸[^.]{0,30}\b(?:on|baseline|benchmark|results? (?:on|from|at))\b|\b(?:read|review\w*|survey\w*)\b.{0,40}‸|(?:been|was|were|is|are|the) ‸ (?:on|at|in|of|for)\b/i,
      drop: true,
    },
    {
      words: 'next generation/gen',
      say: 'say what it replaced, and why',
      unless: /‸ (?:sequenc|firewall|of (?:users|engineers|nurses|students))/i,
      drop: true,
    },
    {
      words:
        'world/first/top/enterprise/premium/gold/star class | top of the line/range | five star | high end solution/system/platform | elite team/engineer/engineers/group | vastly/far/clearly/infinitely/immensely superior | superior ~ quality/performance/product/solution/experience/design | market leader | at the (very) forefront | forefront of | in the vanguard | a/true/real pioneer/pioneers | pioneer in/of | new dimension/dimensions | new era | a ~ revolution/renaissance in/of/for | epoch making | landmark achievement/project | monumental | the rolls/ferrari/tesla/rolls-royce/swiss ~ of | like a swiss watch | secret weapon | superpower/superpowers | sky is the limit | the limit is the sky | endless/boundless possibilities | worry/stress/pain/headache free | worldclass | world beating | world leading | best in class/breed | best of breed | best of the best | top notch/tier | first rate | industry/market/class leading',
      say: 'drop it, or name the comparison',
      unless:
        /‸ (?:passengers?|citizens?|functions?|objects?|tickets?|mail|carriages?|cabin|seats?|support|module|value|type|error|accuracy|probabilit|label|score|predict)|(?:in|the|their|its|by) ‸(?:es)?(?= (?:of|with|and|was|is|had|covered))|(?:travel\w*|fl[ye]\w*|flew|rode|sat) (?:in )?‸/i,
      drop: true,
    },
    {
      words:
        'unprecedented | unparalleled | unparallelled | unrivalled | unrivaled | unmatched dedication/quality/speed/accuracy/performance/skill/skills/precision/reliability/commitment/level/levels/in/by/scale/ease | is/are/was/were/remains/still/simply unmatched | unequalled | unequaled | unsurpassed | unbeatable | unstoppable | incomparable | peerless | matchless',
      say: 'name what you compare it with',
      unless:
        /‸ (?:records?|rows?|pairs?|keys?|ids?|invoices?|transactions?|payments?|entries|items|lines|samples|patients?|orders?|socks|brackets?|parenthes\w+|names?|tags?)\b|\b(?:left|remained|stayed|were|was|listed|flagged)\b(?:\s\w+){0,2} ‸[.,;]?$|‸.{0,30}\b(?:since|before 20|pandemic|in the data)/i,
      drop: true,
    },
    {
      words:
        'perfect/perfectly | to perfection | flawless/flawlessly | impeccable/impeccably | immaculate/immaculately | faultless/faultlessly | spotless/spotlessly',
      say: 'give the errors seen in how many runs',
      unless:
        /‸ (?:separat|multicollin|hash|correlat|square|storm|score|recall|precision|negative|numbers?|information|timing is|tense|fine|normal|legal|valid|safe|reasonable|match\w* (?:of|on))|\b(?:not|no|never|nobody|nothing|less than|far from|near|nearly|almost|until|instead of|isn['’]t|wasn['’]t|aren['’]t|than|whether|if|be|aim\w* for|wait\w* for|seek\w*)\b(?:\s\w+){0,3}[ -]‸|‸ is the enemy|\bonce\b|(?:rank\w*|calibrat\w*|align\w*|match\w*|overlap\w*|separat\w*|balanced|predict\w*) ‸|(?:work\w*|ran|runs?|went|fit\w*|behaved) ‸ (?:in|on|at|until|when|for|locally|well|fine|with)|\bbut\b/i,
      proof: /\d/,
    },
    {
      words:
        'amazing/amazingly | incredible/incredibly | awesome | fantastic/fantastically | phenomenal/phenomenally | extraordinary/extraordinarily | spectacular/spectacularly | stunning/stunningly | magnificent/magnificently | marvelous/marvellous | superb/superbly | stellar | brilliant/brilliantly | splendid/splendidly | sensational | terrific | fabulous/fabulously | dazzling | breathtaking/breathtakingly | mind blowing/boggling | mindblowing | jaw dropping | awe inspiring | astonishing/astonishingly | astounding | staggering ~ results/success/improvement/growth/number/numbers/impact | staggeringly | sublime | glorious/gloriously | wondrous | formidable | unbelievable/unbelievably | insane/insanely | ridiculously | legendary | iconic | heroic/heroically | stupendous | exquisite',
      say: 'state the result and stop',
      unless:
        /‸[- ](?:mass|remnant|bodies|winds?|spectra|evolution|photometr|rates?)|\b(?:astro\w*|telescope|galaxy|star) .*‸|‸(?:y|er)? fail|fail\w* ‸|crash\w* ‸|wrong ‸/i,
      drop: true,
    },
    {
      words: 'outstanding/outstandingly',
      say: 'state the result and stop',
      unless:
        /‸ (?:tickets?|issues?|bugs?|balances?|invoices?|payments?|requests?|orders?|debts?|amounts?|tasks?|items?|claims?|work|questions?|fees|loans?|bills?|cases|comments?|reviews|calls|fines|shares|points|sums?|dues|parcels?|permits?|messages?|connections?|writes?|jobs|transactions?|approvals?|results of)|\b(?:still|were|was|are|remain\w*|left|the|all|of|no|any|\d+|what was) ‸[.,;]?\s*$|‸ (?:for|since|at|on|in|by|from|over)\b/i,
      drop: true,
    },
    {
      words: 'exceptional/exceptionally | remarkable/remarkably | impressive/impressively | unforgettable | noteworthy',
      say: 'let the listener decide; state the result',
      unless:
        /‸ (?:cases?|circumstances|conditions?|items|events?|charges?|cold|heavy|hot|wet|dry|rain|permission|approval|leave)/i,
      drop: true,
    },
    {
      words: 'epic/epically',
      say: 'give the size or the duration',
      unless:
        /\b(?:jira|ticket|story|stories|backlog|sprint|ehr|hospital|an|one|the|two|three|each|this|that|my|our|under|into|per) ‸s?(?!\s+(?:success|win|result|fail|launch|turn|rescue|journey|scale|performance|battle|comeback|night|effort|story of))|‸[’']?s? (?:ehr|system|integration|records?|link|board|in jira|of the|was|had|with|chart|hospital|interface)|\bEpic\b/i,
    },
    {
      words:
        'breakthrough/breakthroughs | quantum/giant leap/jump | moonshot | paradigm shift/shifts | tectonic shift | sea change | milestone achievement',
      say: 'say what failed before and what changed',
      unless:
        /‸ (?:infections?|therap|cases?|curve|bleeding|pain|voltage|seizure)|\b(?:column|bed|filter|carbon)\b.*‸/i,
    },
    {
      words: 'disruptive | +disrupt the/an/our/whole/entire ~ industry/market/space/sector/business/world',
      say: 'say who stopped paying for what',
      unless:
        /‸ (?:change|outage|to|for|behaviou?r|noise|patients?|students?|pupils?|maintenance|migration|update|restarts?|deploy|selection|discharge|winds?)|(?:less|least|too|most|be|how|not|more|un) ‸/i,
    },
    {
      words: 'miracle/miracles | miraculous/miraculously | magic/magical/magically | wizardry | sorcery | alchemy',
      say: 'say what you did, in order',
      unless:
        /‸ (?:numbers?|methods?|commands?|links?|bytes?|strings?|constants?|quadrant|eye|wand tool|cookie|comments?|values?|packets?|trackpad|mouse|shop|show|trick (?:shop|show))|\b(?:no|nothing|without|not|isn['’]t|wasn['’]t|never|hardly|stage|of|a|the|three) ‸s?(?: (?:in|about|behind|here|there|involved|is needed|was needed))?[.,;]?$|(?:no|nothing|not|without|isn['’]t|wasn['’]t)(?: any| a)? ‸/i,
    },
    {
      words:
        'masterpiece/masterpieces | masterclass | master stroke | masterstroke | work of art/genius | tour de force | crown jewel | holy grail | silver bullet | the gold standard (in/of/for/at/now/today/across) | the envy of | jewel in the crown | beacon of',
      say: 'say what it did, and for whom',
      unless:
        /museum|painting|gallery|‸[- ](?:label|annotat|data|set|test|answers?|corpus|method|diagnos)|\b(?:against|with|from|to|as) ‸/i,
    },
    {
      words:
        'triumph/triumphant/triumphantly | resounding/smashing/roaring/runaway/raging/massive/huge/overwhelming/complete/total/tremendous/great/phenomenal/unqualified/incredible/big success/hit/triumph | home run | slam dunk | rousing success',
      say: figures,
    },
    {
      words:
        'one/two of a kind | every ~ dreams/dreamed/dream of | others (can) only dream of | anyone could/can dream of | dream of every ~ | +conquer/+win/+steal the hearts/heart of | +conquer the ~ | could not/hardly imagine ~ life/day/work/working without ~ | could not live without | believe their eyes | full of praise | nothing but praise | showered with | became famous | +become a legend/legendary | the whole company/department/office talked/talks/was talking about | second to none | like no other | unlike anything ~ | bar none | hands down | without equal | in a league/class of its/their/my/our own | head and shoulders above | light years ahead/beyond | lightyears ahead | years ahead of | ahead of its/their/our time | ahead of the curve/competition/pack/game | nothing short of | the likes of which | first of its/their kind | in the dust | cream of the crop | creme de la creme | on another planet | top of its/my/our game | the real deal | never been seen/done before | never before seen | never seen before | the one and only | the best/greatest thing since',
      say: 'name what you compare it with',
      unless: /images?|samples?|data|categor|labels?|users?|poker|three of/i,
    },
    {
      words:
        'to the/a/an/another/whole ~ next/new/another/higher/different level | to another level | to (a) whole other level | next level | to new heights | through the roof | off the charts | by leaps and bounds | leaps and bounds | night and day (difference) | day and night difference | worlds/miles/leagues/streets apart/ahead/better | out of this world | over the top good | sky high',
      say: figures,
      unless:
        /\b(?:rain|water|leak\w*|cable|snow|chimney|worked|working|shifts?|open|running|monitor\w*|costs?|bills?|latency|errors?|prices?|complaints?|game|bosses|escalat\w*|promot\w*|hierarch\w*|tree|depth|zoom|support|clinic|hospital) .*‸|‸ (?:of (?:the )?(?:hierarchy|tree|support|management|zoom|detail|menu)|support|shifts?|up the)/i,
    },
    {
      words:
        '+blow me/us/them/him/her/everyone/everybody/people/all/clients/customers/users/management away | +blow the/our/my/every/all/their ~ client/clients/customer/customers/users/board/audience/jury/judges/judge/team/panel/interviewers/crowd/room/competition/management/investors/boss/manager/director/committee/teachers/doctors away | blown away by | was/were/are/is (completely/totally/absolutely/simply) blown away | +blow ~ mind/minds | +knock it/this/that/everything out of the park | +knock ~ socks off | +hit it out of the park | +exceed ~ expectations/expectation | +surpass ~ expectations/expectation | +outdo ~ expectations | beyond ~ expectations/expectation/imagination/belief/dreams | above ~ expectations/expectation | with flying colors/colours | like a charm/dream/clockwork/breeze/champ/rocket | like clockwork/magic/lightning | +work/+do wonders/miracles/magic | +take ~ by storm | +steal the show | +turn heads | rave reviews | the talk of the | the toast of the | love at first sight | +fall in love with | +set the new/gold standard/bar/benchmark | +set the bar high/higher | +set a/an ~ standard/benchmark | +raise the bar | +redefine ~ | +reinvent ~ | +reimagine ~ | +rewrite the rules | +make history | +shatter ~ record/records/expectations | a thing of beauty | a joy to use/behold/work | a pleasure to use | a dream come true | jewel of',
      say: figures,
      unless:
        /(?:wind|storm|gusts?) (?:that )?‸|\b(?:reinvent(?:ed|ing|s)? (?:the|that) wheel)\b|the wheel|revenue expectation|\b(?:not|never|n['’]t)\b.{0,20}‸|false|(?:constant|macro|variable|symbol|function|function|class|schema|column|scope|type|field|term|metric|label|target|threshold|boundar\w*|categor\w*|roles?|goal|event)s?\b.{0,20}‸|‸\s*(?:\w+ ){0,3}(?:variable|column|scope|type|field|term|metric|label|target|threshold|boundar\w*|categor\w*|roles?|goals?|events?|schema|function|class(?:es)?|alert|question|churn|problem as)\b/i,
    },
    {
      words:
        '+crush it/the/every/all ~ | +smash it/the/every/all ~ | +demolish the ~ | +obliterate the ~ | +destroy the ~ baseline/benchmark/competition/target/targets/goal/competitors | +annihilate the ~ | +dominate the ~ | +ace it/the ~ | with/of surgical/military/laser/pinpoint/clinical precision | killer solution/app/application/feature/idea/product/demo',
      say: 'give both scores',
      unless:
        /\b(?:grapes?|ore|stone|rock|cans?|ice|car|window|glass|building|wall|olives?|house|bottles?|plastic|tablets?|garbage|stack|gradient|class|factor|feature|cost|noise|term|query)\b/i,
    },
    {
      words:
        '+skyrocket | +sky rocket | +rocket to/upwards/past | shot through the roof | +soar | +explode in/with popularity/growth/usage | on fire',
      say: 'give the value before and after',
      swap: ['skyrocket', 'rise'],
      unless:
        /\b(?:costs?|bills?|latency|errors?|prices?|complaints?|temperatures?|eagles?|gliders?|birds?|server room|building|house|truck|car)\b.{0,50}‸/i,
      proof: /\d/,
    },
    {
      words:
        'best/finest/greatest/smartest/strongest/slickest/coolest/brightest/sharpest/cleanest/nicest/hottest ~ in/on/across/at/of ~ company/industry/world/market/country/region/business/field/department/building/organisation/organization/history/planet/city/sector/office/house/firm | most advanced/powerful/sophisticated/innovative/elegant/reliable/loved/beloved/beautiful/talented/successful/valuable/trusted/intelligent/modern/exciting/admired/respected/impressive/important/robust/complete/brilliant ~ in/on/across/at/of ~ company/industry/world/market/country/region/business/field/department/building/organisation/organization/history/planet/city/sector/office/house/firm | best/finest/greatest/smartest/strongest/coolest ~ (we/i/they/anyone/anybody/he/she) (had/has/have) ever seen/had/built/made/used/written/worked/hired/met/created/shipped | anyone/anybody/they/we (there) (had/has/have) ever seen/built/dreamed/dreamt/imagined/attempted/achieved | of all time | ever built/created/invented | greatest achievement',
      say: 'name the comparison',
      unless: /best practices?|n['’]t .*‸|\bnot\b.*‸|for the ‸/i,
      proof: /\d/,
    },
    {
      words: 'the future of | of the future',
      say: 'say what it does today',
      unless:
        /‸ (?:the|that|this|our|my|a|each) (?:project|contract|product|team|old|series|forecast|horizon|module|site|office|service|plant|shop|store|library|system)|values?|information|leak\w*|knowledge|forecast\w*|plans?\b|thought|discuss\w*|predict\w*|rows|data|part ‸|unsure|decid\w*|uncertain/i,
    },
    {
      words:
        'everybody/everyone/all/they/people/users/customers/clients/colleagues/management/leadership/nurses/doctors/teachers/judges/the ~ +be amazed/astonished/stunned/speechless/thrilled/ecstatic/delighted/overjoyed/blown/floored/wowed/mesmerized/awestruck/dazzled/enchanted/raving | in awe | off the shelves | like hot cakes/hotcakes/wildfire | took off like ~ rocket | +hit the jackpot | a gold mine | goldmine | works/worked a treat | fort knox | swiss army knife | state of art | +leave ~ speechless/stunned/amazed/breathless | jaws/jaw dropped | mouths open | standing ovation | thunderous applause | +wow everyone/everybody/the/our/them/all/users/customers/clients ~ | +amaze ~ everyone/everybody/users/customers/management | +dazzle everyone/everybody/the/our/them | +delight our/the/users/customers/clients ~ | customer delight | an instant hit/classic/success',
      say: 'say what they did differently afterwards',
      unless: /theatre|concert|dentist/i,
    },
  ],
  'ml-hype': [
    {
      words:
        'hyper/super/ultra/truly/really/extremely/highly intelligent/smart/cognitive/adaptive | deep tech | brain like/inspired | digital/electronic/artificial/ai brain | self evolving/aware/thinking/improving | cognitive engine/platform/solution/system | all knowing | omniscient | clairvoyant | telepathic | prophetic | thinks/thought for itself | mind reading | sees everything/all/the-future | knows everything/it all | knows what (users/customers/people/patients/you) ~ want/need/think | never sleeps/tires/errs/forgets | digital oracle/wizard/genius/twin-of-genius | ai/ml/data magic/wizardry/alchemy/revolution/superpower/superpowers/excellence | machine learning magic/wizardry | magic of ai/ml/data/algorithms | infallible/infallibly | unerring/unerringly | foolproof accuracy | perfect accuracy/predictions/prediction/forecast/forecasts | always right/correct | without (any/a/a-single) error/errors/mistake/mistakes | zero errors/mistakes/defects | eerily/scarily/spookily/astonishingly/startlingly accurate/precise/right/human/good',
      say: 'say what it predicts, and how often it is wrong',
      unless:
        /\b(?:not|n['’]t|never|nothing|no)\b(?:\s\w+){0,2} ‸|brain (?:scan|tumou?r)|‸ (?:in|on|over|out of|for|at|since) (?:all |the )?\d/i,
      proof: /\d/,
    },
    {
      words: 'ai/ml/llm/gpt/data powered/infused/fueled/fuelled | ai/ml/llm driven/enabled | ai first/native',
      say: 'say which model makes which decision',
      unless: /(?:^|\b)(?:solar|mains|battery)\b/i,
    },
    {
      words:
        'human level/like/grade | superhuman | super human | better than any human | beyond human | smarter than ~ human/humans/expert/experts/doctor/doctors | almost human | thinks/reasons/thought like a human/person/doctor/expert | like a human expert/brain/would',
      say: 'give the agreement of people on the same cases',
      proof: /\d/,
    },
    {
      words:
        'model/system/algorithm/ai/network/bot/engine/software/tool/machine (truly/really/actually/deeply/fully) understands/understood/thinks/feels/cares/knows | +have a mind of its own | +predict the future | crystal ball | +read ~ mind/minds | oracle of',
      say: 'say what it predicts, from what',
      unless:
        /how the|whether|if the|what the|‸ (?:the )?(?:address|location|schema|state|path|name|which|that|only|how many|when|where)|not ‸/i,
    },
    {
      words:
        'intelligent/smart/clever/brainy ~ solution/system/algorithm/platform/engine/assistant/automation/pipeline/approach/application/model/features | intelligently',
      say: 'name the rule or the model',
      drop: true,
      unless:
        /smart (?:meter|contract|card|phone|watch|city|goal|tv|home|speaker|lock|grid|plug|thermostat)|(?:over|than|beat|instead of) ‸/i,
    },
    {
      words: 'self learning/improving/healing/optimizing | fully autonomous',
      say: 'say when it retrains, and on which labels',
      unless: /tim(?:e|es|out)|kubernetes|pods?|cars?|vehicles?|mode|restart/i,
    },
    {
      words:
        'secret sauce | black magic | hallucination/bias/error/bug/mistake free | zero hallucinations | 100% accurate/correct/reliable/accuracy/precise/secure/safe | hundred percent accurate/reliable/safe/correct | near/almost perfect accuracy/results/score | never wrong | never makes/made (a/any) mistake/mistakes',
      say: 'give the rate, and on how many cases',
      unless: /\b(?:not|never|n['’]t|no|nothing)\b.{0,20}‸|\bof (?:the )?\d+|\d+ (?:cases|runs|files)|cohen|kappa/i,
    },
    { words: '+democratize', say: 'say who can now do what without whom' },
    {
      words:
        '+harness the ~ power/potential/capabilities/capability/strength/intelligence/magic of | the (full/true/raw/sheer) power of ai/ml/data/llms/genai/analytics/cloud/technology/automation/deep/machine/big/generative | the true/full/untapped potential of',
      say: 'say "use", and for what',
    },
    {
      words:
        '+unlock/+unleash ~ insights/insight/value/potential/power/growth/opportunities/opportunity/efficiency/efficiencies/creativity/innovation/capabilities/productivity/savings | +unleash the',
      say: 'say the decision that changed',
    },
    {
      words:
        'actionable/powerful/deep/rich/profound/game/transformational insights/insight/intelligence | data driven insights',
      say: 'name the action it led to',
      unless: /deep insight into (?:the|my|our)/i,
    },
    {
      words: '+supercharge | +turbocharge | +turbo charge | +super charge | on steroids',
      say: 'say how much faster',
      swap: ['supercharge', 'speed up'],
      unless:
        /‸ (?:and naturally|engines?|motors?|diesels?|petrol|cars?|versions?|pumps?|models?|stations?)|(?:engines?|motors?|cars?) (?:is|are|was|were|that are) ‸|(?:patients?|put|was|is|were|lived|him|her|treated) ‸$|medication|cortisone/i,
    },
    {
      words: 'exponential/exponentially',
      say: 'give the value before and after',
      unless:
        /‸[- ](?:smooth|decay|distribut|back|moving|family|weight|famil|time|famil|function|fit|curve|model|average|averag|kernel|term|delay|retry|retries|increasing (?:delay|wait|pause)s?|growing (?:delay|wait|pause)s?|spaced|longer (?:delay|wait|pause)s?|complex|blow|search|histogram|bucket|rate|scale|growth (?:model|phase|curve)|growth of (?:bacteria|cells)|parameter|prior|window|ramp|in (?:the )?(?:number|size|depth|length)|with (?:the )?(?:number|size|depth|length))|\b(?:double|exp|bi|negative|time|runtime|paths|combinations|states|retr\w+|wait\w*|back\w*|delay\w*)\b.{0,30}‸|weigh\w* .*‸/i,
    },
    {
      words:
        'infinite/infinitely/endlessly/unlimited/limitless scalable/scalability/possibilities/potential/flexible/flexibility | limitless',
      say: 'give the load you tested',
    },
    { words: 'future proof/proofed/proofing | futureproof', say: 'name the change it absorbs', unless: /not ‸/i },
    {
      words: 'digital transformation',
      say: 'name the step by hand that went away',
      unless: /\b(?:programme|program|office|department|officer|unit|director|team|director)\b|\b(?:called|named)\b/i,
    },
    {
      words:
        '+solve ai/fraud/churn/nlp/search/logistics/hiring | completely/totally/fully/once solved | +solve ~ once and for all | once and for all | problem of the past | thing of the past',
      say: 'say to what level, and what remains',
    },
  ],
  'self-praise': [
    {
      words:
        'my/our a game | +bring ~ best game/self | on my shoulders/back alone | +carry ~ on my (own) shoulders/back | nerves of steel | iron/steely will/discipline/determination/resolve/nerves | the kind/sort/type of person/leader/engineer/developer/cook/teacher/manager/colleague/analyst/nurse/worker/man/woman who/that/people/everyone/everybody/others/you/clients/teams | unfailing/infallible/unerring/uncanny/faultless/sure/unique/exceptional/extraordinary/remarkable/special instinct/eye/feel/feeling/memory/sense/taste/judgment/judgement/intuition/nose/touch/talent/gift/ability/abilities/skill/skills/mind | big/huge/great/deep/enormous/immense/endless passion/love/heart/enthusiasm for/to/in/of | with (a) big heart | a/an absolute/true/real/full/consummate/seasoned/thorough/total/complete/proven professional/pro/expert/master/specialist/leader/talent/champion/asset/fighter/winner/doer | a winner/fighter/doer/warrior/closer/legend/champion/maverick by/at/in/of | i am/was one of the best/few/top/strongest/most | the best (of/in) my/our/the (class/year/team/department/company/field/generation) | known/famous/renowned/respected/celebrated/praised for my | my reputation as/for | my superpower/superpowers | better/faster/more than anyone/anybody/everyone/everybody (else) | like no one else | like nobody else | second to nobody | i live for | i burn for | give/gave/giving my all/best/everything/utmost/maximum | give/gave ~ 100 percent | i always go/gave/give/strive/aim/push | i love challenges/challenge | love a challenge | no challenge is/was too | nothing can/could stop | +push myself/the-limits beyond/further | my drive and/for | my dedication/commitment/professionalism/excellence/charisma/genius/creativity/energy | highly dedicated/creative/analytical/ambitious/flexible/communicative/professional/competent | strong/excellent/great/natural communicator/communication/leader/leadership/work-ethic | outstanding/exceptional/remarkable/extraordinary dedication/contribution/leadership/commitment/talent/skill | i am very/extremely/highly good/strong/talented/motivated/flexible/creative/ambitious/communicative/hard | a born/natural/gifted ~ | gifted with | blessed with | i was born/made/destined for/to | destined for | the heart and soul | the soul of | the backbone/engine/motor/rock/brain of the/our team/project/department/company | everybody/everyone turns/turned/comes/came/looked to me | +lead from the front | role model for | an inspiration | natural authority | my track record',
      say: tell,
      unless:
        /\b(?:he|she|they|who|asked|looking for|advert|posting|job|patient)\b.{0,30}‸|\b(?:not|n['’]t|never|no)\b(?:\s\w+){0,2} ‸|heart (?:rate|beat|failure|patients?)|‸ (?:pumps?|failure)/i,
    },
    {
      words:
        'passionate/passionately | (a/my/real/true/genuine/deep/strong/burning/lifelong/great) passion for/about/is/lies | +live and breathe ~ | +eat sleep and breathe | in my blood/dna | in our dna | +love every minute of | born to | lifelong dream',
      say: 'show it: the project, the hours, the question that kept you up',
      unless:
        /\b(?:users?|customers?|fans|he|she|they|compassionate|debate|argument|discussion|disagreement|arguments)\b.{0,30}‸/i,
    },
    {
      words:
        'rock star/stars | rockstar/rockstars | superstar/superstars | ninja/ninjas | guru/gurus | wizard/wizards/wiz/whiz/whizz | unicorn/unicorns | mastermind | prodigy | trailblazer | powerhouse | virtuoso | maestro | superhero | genius',
      say: 'drop it',
      unless:
        /(?:some|pure) ‸ (?:up|in|had)|some ‸|‸ (?:template|step|form|page|dialog|screen|setup|start-?ups?|compan|entry|entries|box|on the (?:chart|map|plot)|of the (?:chart|map|plot))|\b(?:setup|install\w*|step|form|import|configuration|migration|chart|map|plot|the|its|colou?r|plot|urban|game|games|three-step|set-up|booking|onboarding) ‸|music|band|concert|festival/i,
    },
    {
      words:
        'hero/heroes/heroine | savior/saviour | +save the day | +save the ~ day | lifesaver | to the rescue | knight in',
      say: 'say what you did',
      unless:
        /‸ (?:image|picture|banner|section|header|component|slide|video|text|photo|unit|journey|character|product|element|area|graphic|culture|game|of (?:the|a|this) (?:game|book|novel|film|play|story|tale|movie))|hero['’]s|game|comic|film|book|novel|daylight|(?:no|not|without|nobody was|instead of|depend\w* on) (?:a )?‸|save the (?:date|day['’]s)/i,
    },
    {
      words:
        'the go to person/guy/expert/engineer/developer/specialist/man/woman/resource/authority | go to expert/guru | the best engineer/developer/analyst/programmer/person/scientist/candidate/manager/leader in/on/for/at',
      say: 'say who came to you, and for what',
    },
    {
      words:
        "i'm/am/be/was/became/consider an/the (true/real/absolute/acknowledged/recognised/recognized/undisputed) expert | expert in/at | mastery of | +master the art of | masterful/masterfully | virtuosity | thought leader/leaders/leadership | recognized/recognised authority | undisputed ~",
      say: 'say the years and the hardest case',
      unless:
        /\b(?:an|the|with|asked|from|by|called|second|outside|external|hired|found|each|one|domain|legal|he|she|who) (?:\w+ )?‸/i,
    },
    {
      words:
        '(my/with/deep/extensive/strong/rich/unmatched/broad/vast/profound/solid) deep/extensive/vast/profound/unmatched/rare/considerable/unparalleled/unique/exceptional/in-depth/world expertise/knowledge/know-how | wealth of experience/knowledge/expertise | treasure trove of | proven ability/success/expertise/skills/leadership/delivery/capability | proven/solid/strong/excellent/long/stellar track record',
      say: 'name the hardest thing you did with it',
      unless: /\b(?:he|she|they|whose|her|his|their|vendor['’]s?|proposal|supplier['’]s?)\b.{0,20}‸/i,
    },
    {
      words:
        'results/result driven/oriented | detail oriented | action/goal/success/solution oriented | team player | self starter/motivated | go getter | people person | hard working | hardworking | fast/quick learner | perfectionist/perfectionism | visionary | dynamic professional/leader/engineer | strategic thinker | creative/critical thinker | problem solver (by/at) | natural/born/gifted/talented/innate leader/communicator/problem/engineer/programmer/teacher/talent/organiser/organizer | natural born ~ | my sharp/keen/brilliant/analytical/quick/outstanding/exceptional/creative ~ mind/brain/intellect/thinking/eye/instinct | commitment to excellence | strive/strives/strived/striving for excellence/perfection | pursuit of excellence | with (great/full/all/my) passion | with unmatched/endless/boundless/total/full/great dedication/enthusiasm/energy/commitment | obsessed with | true/real/genuine/born leader/innovator/visionary/professional/enthusiast | innate ~ ability/talent/gift/sense | god given | sixth sense | golden/midas touch | knack for | gift for | silver tongue | keen/sharp eye for | razor sharp | laser focus/focused/sharp | second nature to me',
      say: tell,
      unless:
        /\b(?:he|she|they|who|is a|was a|looking for a|advert|posting|job|profile)\b.{0,30}‸(?<!i (?:am|was) a ‸)|\b(?:laser)\b.{0,20}(?:beam|cut)|talents? pool/i,
    },
    {
      words:
        'highly/extremely/incredibly/exceptionally/super motivated/skilled/qualified/experienced/accomplished/driven/dedicated/talented/capable/adaptable/organized/organised/proficient | excellent/outstanding/exceptional/superior/superb/great/strong/stellar ~ skills/communicator/leadership/abilities/acumen | (my) leadership/strategic/technical/business/analytical brilliance/acumen/prowess/excellence/genius/finesse | prowess | finesse',
      say: tell,
      unless:
        /\b(?:he|she|they|who|whose|team of|someone|somebody|people|candidates?|hire|advert|two|three|four)\b.{0,40}‸/i,
    },
    {
      words:
        'unique/rare/perfect/winning/powerful combination/blend/mix of | uniquely positioned/qualified/suited/placed/equipped | ideally/perfectly suited/placed/qualified | perfect fit/candidate/match for | dream team/candidate | made for this (role/job)',
      say: 'name the two skills and where they met',
      unless:
        /‸ (?:columns?|keys?|values|fields|colou?rs|ingredients)|\b(?:column|key|primary|constraint|index|group by|hash|table)\b/i,
    },
    {
      words:
        'i/always (truly/really/absolutely) thrive/thrived/excel/excelled/shine in/on/under/at/when | i shine | i thrive | thriving under/on pressure | pride myself | prides myself | extremely/immensely/incredibly proud | +go above and beyond | above and beyond | the extra mile | +give ~ 110%/120%/150%/200%/1000% | +give a hundred percent | heart and soul | blood sweat and tears | tireless/tirelessly | relentless/relentlessly | unwavering | indefatigable | fearless/fearlessly | undaunted | leave no stone unturned | no stone unturned | against all odds | like a pro/boss/champion/champ | single handed/handedly | singlehandedly',
      say: 'tell the effort and what came of it',
      unless:
        /\b(?:to|of|at|over|by|up to|than|about|around|exceed\w*|reach\w*|was|is|under) ‸ (?:of|in|cpu|load|capacity|quota|utili|target|budget|more|higher|scale|zoom|coverage)|zoom|(?:at|to|of|over|reached|about|above|above|by|from|and|,|than) ‸%?[.,;]?$|rain|wind|alerts?|pager|not ‸/i,
    },
    {
      words:
        'i never fail/failed/miss/missed/disappoint/lose/lost/give/gave/quit/make | i always deliver/delivered/find/succeed/succeeded/win/exceed/exceeded/get results | never let ~ down | failure is/was not an option | nothing is/was impossible (for) | no problem too big | everything i touch',
      say: tell,
      unless: /\bto ‸/i,
    },
    {
      words:
        'nobody/none else could/would (ever) have/do/+solve/fix/manage | no one else could/would (ever) have/do/fix/manage | nobody/none but me | no one but me | only i could | nobody/none in/at/of ~ could match | few/hardly people/engineers/anyone/anybody can/could/would have | not many (people/engineers) can/could/would have | without me (the/it/they/nothing/this) | only someone like me | lucky to have me | thanks to my ~ leadership/vision/talent/genius/brilliance/expertise/skill/skills/effort/experience/hard/dedication/instinct/intuition/persistence | my ~ leadership/vision/talent/genius/brilliance/instinct/charisma +be/+make/+turn/+carry/+win/+inspire/+bring/paid/saved',
      say: 'tell what you did and let the listener judge',
    },
    {
      words:
        'i inspired | inspiring/inspirational leader/leadership | inspired everyone/everybody/the ~ | +inspire ~ greatness/excellence | beloved | universally loved/praised/admired | widely praised/admired/acclaimed/celebrated | critically acclaimed | acclaimed | much/highly acclaimed | hailed as | admired by | envied | everyone/everybody/users/customers/nurses/doctors/people/they/clients/all (just/simply/absolutely/really) loved/adored/love/adore/loves/praised/raved | went viral',
      say: 'say what they did: used it, paid, asked for more',
      unless: /by ‸|idea by|was inspired/i,
    },
    {
      words:
        'i/we nailed/crushed/killed/aced/rocked/smashed/conquered it | i saved the ~ | rose to the occasion | rose to the challenge | stepped up to the plate',
      say: 'say what happened',
      unless:
        /‸ (?:the|a|an|this|that|my|our|every|all|each|its) (?!day|company|project|launch|quarter|business|product|client|deal|interview|demo|competition|deadline|challenge|task|exam|contest)|killed (?:the|a|that) (?:job|process|pod|query|instance)|saved the (?!day|company|project|launch|quarter|business|client|deal)/i,
    },
    {
      words:
        'humbled | honored and humbled | invaluable member | indispensable | irreplaceable | pillar of | heart of the team | glue that/of | driving force | mastermind behind | brain/brains behind | architect of success',
      say: 'say what depended on you',
      unless: /not ‸|n['’]t ‸/i,
    },
  ],
  'essay-ese': [
    { words: '+delve', say: 'say "look at"', swap: ['delve', 'look'], unless: /\bDelve\b/ },
    {
      words:
        'pivotal/crucial/vital/instrumental/key/central/critical role/part/factor in | +play a/an ~ pivotal/crucial/vital/instrumental/key/central/critical/leading/major/decisive role/part | pivotal | instrumental in | paramount importance | of paramount',
      say: 'say what would have gone wrong without it',
      unless: /‸ (?:table|column|quantity|statistic)|^‸ (?:\w+ )?(?:and|with)|arbac|rbac|permission/i,
    },
    {
      words:
        "testament to | tapestry | in the realm of | the realm of | realm/realms of | ever evolving/changing/growing/increasing/expanding | rapidly/constantly evolving landscape/world/field | digital/competitive/modern/evolving/dynamic/technological/technology/business landscape | in today's ~ world/landscape/market/age/era/environment | fast paced world/environment/landscape/market | dynamic environment",
      say: 'start with the problem itself',
      unless: /textile|museum|image/i,
    },
    {
      words:
        '+embark on | my/our/this/a ~ journey of/toward/towards/to/has/with/in/was/taught | incredible/amazing/exciting/transformative/rewarding journey | rewarding/enriching/transformative/eye-opening/invaluable experience | +navigate the ~ complexities/landscape/challenges | plethora of | myriad/myriads of | multitude of | treasure trove',
      say: 'say what you did, and when',
      unless:
        /\b(?:customer|patient|user|passenger|buyer|train|bus|car|ticket|commut\w*|travel\w*)(?:['’]?s)? ‸|ship|vessel|cruise|passengers/i,
    },
    {
      words:
        '+foster a/an/the ~ culture/collaboration/innovation/environment/spirit/sense/atmosphere | +foster collaboration/innovation/trust/growth/creativity/teamwork/synergy | +cultivate a ~ culture/environment/atmosphere | culture of excellence/innovation/collaboration/ownership/trust',
      say: 'say what you set up',
    },
    {
      words:
        'meticulous/meticulously | painstaking/painstakingly | with utmost care | utmost | unyielding | steadfast/steadfastly',
      say: 'say the check you did',
      unless: /(?:more|less|too|be|how) ‸/i,
    },
    {
      words:
        '+elevate the/our/my/their/its ~ experience/quality/team/brand/game/product/standard/standards/performance/service/business | +underscore the/our/my/how/why ~ | +exemplify ~ | +epitomize ~ | +embody the',
      say: 'say from what to what',
      unless: /privilege|permission|sea level|floor|platform lift|blood/i,
    },
    {
      words:
        'invaluable | transformative/transformational | profound/profoundly | immeasurable/immeasurably | priceless | synergistic | multifaceted | holistically',
      say: 'say what it changed',
      drop: true,
      unless: /deaf|hearing|autis|disab|sleep|effect size/i,
    },
  ],
  'vague-quality': [
    {
      words: 'robust/robustly',
      say: 'say against what: outliers, drift, missing fields, load',
      drop: true,
      unless:
        /‸(?:ness)?[- ](?:to|against|under|when|even|standard|regress|scal|statist|estimat|z-?score|covarian|error|loss|fit|mean|median|variance|linear|optimi[sz]|pca|s\.?e|across|in the face|with respect|enough (?:to|for|against)|for (?:small|outlier))|adversarial\w* ‸|(?:more|most|less|least|how|was it|doubly|heteroscedastic\w*|outlier|huber) ‸(?= (?:than|option|of the))/i,
    },
    {
      words:
        'seamless/seamlessly | frictionless | effortless/effortlessly | painless/painlessly | hassle free | headache free | with zero effort',
      say: 'say what the user no longer has to do',
      drop: true,
      unless:
        /\b(?:not|never|n['’]t|hardly|far from)\b.{0,16}‸|‸ (?:til|texture|pipe|stocking|tube|knit|loop)|(?:tile[sd]?|tiling|texture|stitch\w*|pattern|loop\w*|edges?|repeats?) (?:\w+ )?‸|physics|\bblood\b|injection/i,
      proof: /\d|\bno (?:downtime|outage|lost|restart|login|second)|without (?:a|any|losing|downtime)/i,
    },
    {
      words: 'powerful',
      say: 'say what it can do that the other could not',
      drop: true,
      unless:
        /‸ (?:test|statistic|enough|motor|engine|magnet|laser|machine with|lamp|gpu|cpu|server|computer|laptop)|(?:more|less|most|how) ‸|\b(?:test|design|statistic\w*|engine|motor|people|department)\b.{0,20}‸/i,
    },
    {
      words:
        '(highly/infinitely/massively/easily/fully) scalable | scalability (in mind) | +scale effortlessly/seamlessly/infinitely',
      say: 'give the load you tested and where it broke',
      drop: true,
      unless:
        /‸[^.]{0,40}\b(?:to|up to|from|beyond|past|per)\b[^.]{0,25}(?:\d|thousand|million|hundred|nodes|users|instances|replicas)|\b(?:not|n['’]t|never|no longer|hardly|un)\b.{0,12}‸|‸ vector|svg|limits? |problem|concern|bottleneck|discuss|question|about ‸|tested? .*‸|‸ (?:test|issue|requirement|limit|problem|question|review|concern)/i,
      proof:
        /\d[\d,.]*\s*(?:k|m|million|thousand)?\s*(?:\w+\s+){0,2}(?:users|requests?|rows|records|qps|rps|tps|messages|events|orders|calls|jobs|nodes|documents|queries|customers|patients|images|devices|tenants|shops|stores|per)|O\(/i,
    },
    {
      words:
        'web/enterprise/production/industrial/professional/military/commercial/consumer/hospital/investment grade | production/enterprise/market ready | production quality/level | web/planet/internet/hyper scale | hyperscale',
      say: 'say the traffic, the uptime, who is on call',
      drop: true,
      unless:
        /‸ (?:bonds?|traffic|logs?|data|database|db|access|errors?|incidents?|environment|steel|paint|thermomet|rating|config|issues?|outage|deploy|support|cluster)|(?:to be|be|become|became|make it|not|n['’]t|made it|until|is it|it|definition of|called|mean\w*|before|criteria|checklist|get|got|anything|nothing) (?:yet )?‸|wood|wool|food|\bversion of\b.*‸\s*\(/i,
      proof:
        /\b(?:uptime|availability|incidents?|outages?|on[- ]call|alerts?|SLOs?|SLAs?|requests?|traffic|users a|per (?:day|second|minute|hour)|qps|rps)\b/i,
    },
    {
      words:
        'battle/combat tested/hardened/proven | bullet proof/proofed | bulletproof | fool proof | foolproof | idiot proof | rock solid | rocksolid | iron clad | ironclad | air tight | airtight | watertight | unbreakable | indestructible | unhackable | never fails | fail proof | failproof | rock steady | solid as a rock | tried and true',
      say: 'name the failure it survives',
      drop: true,
      unless:
        /\b(?:not|never|n['’]t|far from|nothing is)\b.{0,20}‸|vest|glass|container|seal|packag|door|window|roof|bottle|hull|tank|pipe|compartment|hatch|lid|foil|casing|housing|suit|bags?|jar|joint|valve/i,
      proof: /\d/,
    },
    {
      words:
        'comprehensive/holistic ~ solution/solutions/approach/strategy/platform/framework/system/pipeline/suite/project/program/programme/overhaul | holistic/holistically | all encompassing | all in one | one stop shop | 360 degree view | exhaustive/exhaustively | turnkey | plug and play | out of the box solution',
      say: 'list what it covers',
      drop: true,
      unless:
        /‸ (?:search|grid|insurance|school|review of the|metabolic|cancer|exam|cover|health|enumeration|admission|list of)|\b(?:not|n['’]t|no|less|more|most|search was|un|too|nearly) ‸|(?:exhaustive)\b.{0,12}(?:search|grid|enumerat)/i,
      proof: /\d|\b(?:covering|covers|covered|including|includes|namely|such as|:)\b|:\s/,
    },
    {
      words:
        "user friendly | intuitive/intuitively | easy as pie | child's play | elegant/elegantly | slick | sleek | gorgeous/gorgeously | beautiful/beautifully | beautifully crafted/designed | delightful/delightfully | silky (smooth) | buttery (smooth) | butter smooth | smooth as silk/butter/glass | polished | crisp and clean | crystal clear | world of difference",
      say: 'say how a new user fared',
      drop: true,
      unless:
        /‸ (?:explan|sense|to (?:me|us|him|her|them)|surface|lens|glass|steel|stone|wood|floor|mind|plumage|water|city|town|village|place|day|weather)|(?:not|n['’]t|less|least|hardly|more|most|un|counter|counter-|very) ‸|(?:lens|mirror|stone|floor|silver|shoes|wood|metal|window|garden|building)\b.{0,30}‸/i,
    },
    {
      words:
        'sophisticated | ingenious/ingeniously | clever/cleverly | innovative/innovatively | inventive | pioneering | forward thinking | forward looking solution | visionary solution | novel approach/solution/algorithm/method/architecture/technique/framework/idea | truly unique/novel/innovative/special | unique approach/solution/product/system/platform/algorithm | disruptive technology | bold vision | avant garde | futuristic | space age | ultra modern | ultramodern | hi tech | high tech | advanced ai/algorithm/algorithms/technology/technologies/analytics/machine/ml | highly/very/super/most advanced | advanced and| latest ai/ml/technologies/technology/tech | modern and',
      say: 'name the technique, and what existed before',
      drop: true,
      unless:
        /‸ (?:\w+ )?(?:attack\w*|ransom\w*|intrusion|breach|fraud\w*|spoof|phish|malware|adversar|thie[fv]|scam|hack\w*|gang|criminals?|users?)|(?:not|n['’]t|nothing|no|less|too|how|more) (?:\w+ )?‸|citation|literature|hans|mr|dr|(?:he|she|who) (?:was|is) ‸|(?:patients?|stage|disease|cancer|age|courses?|class|level)\b.{0,20}‸|most advanced (?:stage|case|patients?)|innovative medicines/i,
    },
    {
      words: 'high performance',
      say: 'give the latency or the throughput',
      drop: true,
      unless: /‸ (?:comput|liquid|cluster|sport|culture|review|rating)|hpc|hplc/i,
      proof: /\d/,
    },
    {
      words:
        '(highly/fully/super/perfectly/blazingly) optimal/optimally | highly/fully/perfectly/extremely optimized/optimised | hyper optimized/optimised',
      say: 'say best under which condition, or of how many tried',
      unless:
        /‸(?:ity)?[- ](?:transport|control|stopping|polic|substructure|threshold|cut|split|value|solution of|for|under|given|with respect|point|allocation|within|number|plan of|by|on|among|at)|\b(?:bayes|pareto)[ -]‸|\b(?:sub|near|not|n['’]t|less than|close to|far from|from|provabl[ey]|proven|locally|globally|than|the)[ -]‸(?! (?:solution|result|performance|outcome|schedule|experience|design|architecture|plan))|gap|prove|solver (?:said|reported|marked)/i,
      proof: /\d|gap|bound|proof|prove/i,
    },
    {
      words:
        'blazing/blazingly/lightning/ultra/super/crazy/hyper/insanely/wicked/warp/light fast/quick/speed/efficient | lightning speed | at/with lightning/warp/breakneck/record/light speed | in record time | in no time | in the blink of an eye | blink of an eye | instantly/instant magic | superfast | ultrafast | turbo speed | like lightning | snappy | near instant/instantaneous/instantaneously',
      say: 'give milliseconds at a percentile',
      drop: true,
      unless: /pytorch|laser|cables?|charger|spectroscop|strike|thunder/i,
      proof: /\d/,
    },
    {
      words:
        'feature rich | best possible ~ | maximum ~ impact/value/efficiency/quality | highest ~ quality/standard/standards/level | of the highest | top/best/supreme/superb quality | ultra/hyper/super/mega/extremely/incredibly/insanely/amazingly robust/reliable/scalable/accurate/efficient/precise/smooth/clean/stable/powerful/secure | absolutely/completely/totally/simply/utterly reliable/robust/stunning/unique/brilliant/beautiful/seamless/secure/smooth/priceless/essential | future ready | zero defect quality',
      say: plain,
      unless: /budget|constraint|given|under|‸ (?:score|value|setting)|(?:not|n['’]t|less) ‸/i,
    },
    {
      words: 'ultimate',
      say: 'say "last", or drop it',
      drop: true,
      unless:
        /‸ (?:goal|cause|outcome|owner|decision|aim|responsib|tensile|strength|load|parent|beneficiar|say|frisbee|purpose|consumer|user|destination|test was|endpoint|target)/i,
    },
  ],
  corporate: [
    {
      words:
        '+catalyze a/the/change/our/this ~ | +catalyse a/the/change/our/this ~ | mindset change/shift | cultural shift/revolution | key/big/strategic learnings | +action the/our/these/all ~ | citizen/user/patient/guest/customer/client/people/human/student/employee/guest/value/service/solution/future/performance centric/centered/centred/obsessed | digital/innovation/thriving/vibrant/holistic/integrated/centric ecosystem | +revitalize ~ | +revolutionise ~ | +rejuvenate ~ | +reenergize ~ | value chain/stream/levers/lever/creation/proposition | strategic lever/levers/pillar/pillars/roadmap/journey | +ring fence | transformation journey/agenda/roadmap | digital journey/excellence/mindset/future/age/dna | operational/service/delivery/commercial/technical/engineering/process/project/customer excellence | center/centre of excellence | excellence in | at the heart of everything | in everything we/i do | world of tomorrow | tomorrow ready | +cement our/my ~ position/reputation/place | +elevate ~ to | +amplify our/the/my/its ~ impact/value/reach/voice | +maximize ~ impact/value/potential/synergies | +optimize ~ value/synergies/excellence | +ignite ~ | +fuel ~ growth/innovation/success/passion | +accelerate ~ transformation/innovation/growth/success | +propel ~ forward/to/into | +reshape ~ industry/landscape/future/business/market | +shape the future | +pave the way | +break new ground | +break down silos | +bridge the gap | silo busting | +move mountains | +open (up) new horizons | new horizons | new heights | +take ~ by the horns | +win ~ hearts and minds | hearts and minds | +bring ~ to life | +turn vision into | vision into reality | dreams into reality | +exceed all | +go the extra | +raise ~ bar | +push ~ boundaries/limits | +stay ahead of ~ curve/game | tangible value/impact/benefits/outcomes | sustainable value/impact/success/growth | measurable value/impact | added value/values | real value | maximum value/impact/benefit | quick wins | mission critical impact | innovation driven/led/mindset/culture | culture of continuous | continuous excellence | passion driven | purpose led | stakeholder delight | employee/user/guest/client/patient delight',
      say: 'say what was done, and what changed',
      unless:
        /\b(?:enzyme|reaction|fire|candle|burner|engine|fuel|forest|pond|river|wetland|species|rocket|boat|ship|marketing|porter['’]?s|river|bridge|gas|battery|floor|crane|patients? on|body|arm|leg|head|bed|voltage|signal|data types?)\b|\b(?:not|no|n['’]t|never)\b(?:\s\w+){0,2} ‸|null|default/i,
      proof: /\d/,
    },
    {
      words: 'synergy/synergies | +synergize | synergistic/synergistically',
      say: 'say who gave what to whom',
      unless: /\bdrugs?\b|dose|antibiotic|bliss|loewe|muscle/i,
    },
    {
      words: '+streamline',
      say: 'say which steps are gone',
      swap: ['streamline', 'simplify'],
      unless:
        /streamlines? (?:of|plot)|airflow|hull|aerodynam|fluid|wind|wing|flow field|\bcfd\b|body|bodies|trains?\b/i,
      proof: /\d|\bby (?:removing|cutting|dropping|merging)/i,
    },
    { words: '+empower', say: 'say what they can now do', unless: /‸(?: [\w'’-]+){1,4} to \w+|\+/i, proof: /\d/ },
    {
      words:
        '+drive/+deliver/+create/+generate/+maximize/+add/+unlock/+bring ~ impact/value/excellence/innovation/alignment/synergy/outcomes/transformation/engagement/efficiencies | +drive ~ results/growth/success/adoption/change | business value | value proposition | making an impact | +make a/an ~ impact/difference (in/to/with/on/for) | meaningful impact | lasting/profound/real impact',
      say: 'name the figure and your step',
      unless:
        /no ‸|not ‸|n['’]t|default|null|missing|shapley|feature|p-?value|hash|key|cache|drivers?|(?:little|any|small) (?:difference|impact)|add (?:the|a) value|measur\w+ .*‸/i,
      proof: /\d/,
    },
    {
      words:
        '+move the needle | low hanging fruit/fruits | +circle back | +touch base | +boil the ocean | think/thinking/thought outside (of) the box | outside the box | out of the box thinking/thinker/thinking | win win | value add/adds | north star | core competency/competencies | +wear many/multiple/several hats | hit/hitting the ground running | best of both worlds | growth mindset | customer obsession/obsessed/centric/centricity | thought leadership | strategic initiative/initiatives/impact/vision/alignment | move fast and break | +push the envelope | +push the boundaries | pushed the limits of what | +think big | blue sky thinking | mission driven | purpose driven | can do attitude | positive/winning attitude | +shift gears | +fire on all cylinders | well oiled machine | all hands on deck | center of excellence | +trim the fat | 10x/100x engineer/engineers/developer/better/impact/growth/productivity',
      say: 'say it plainly',
      unless: /‸ (?:metric|kpi)|bounding|penalty|orchard|fruit|gauge|compass|\d+\s*(?:ms|s|seconds|minutes)\b.*\d/i,
    },
    {
      words:
        'impactful/impactfully | results oriented | value driven | data driven culture/mindset/organization/organisation/company',
      say: 'name what changed',
      drop: true,
      unless:
        /journal|‸ (?:plastic|polymer|exercise|sport|factor|severity|incident|change|alert)|most ‸|‸ (?:\w+ )?(?:outage|failure|bug)|brief/i,
    },
    {
      words:
        '+transform the/our/my/their/its/how (way/entire/whole) ~ business/company/culture/industry/organization/organisation/team/workflow/process/experience/operations/way/future/department/lives/life | +transform how/lives | +change the way ~ forever | changed everything | +change the face of',
      say: 'give before and after',
      unless: /data|column|variable|log|image|coordinates|into (?:a|an|one|two|json|csv|parquet|rows|columns)/i,
      proof: /\d/,
    },
  ],
  // Single loud words are hype where they stand for the size of an effect: see `louds` and `effects`.
  intensifier: [
    {
      words:
        'by a mile/landslide/country-mile/factor-of-many/wide ~ | by miles/lightyears/worlds | by light years | by a huge/massive/wide/large/enormous margin | like never before | as never before | beyond (all) recognition | +plummet | +boom | through the floor | to the max | to the maximum | big time | many times over | manifold | no comparison | in an extreme/enormous/incredible/extraordinary manner/way/degree/measure | to an/a extreme/extraordinary/incredible/unbelievable/unimaginable/extent/degree | to an incredible/unbelievable/extreme ~ | to the extreme | quality/quantum/huge/giant/giant/mega jump/leap/step/boost | a/an (real/true/absolute/enormous) quality jump/leap/boost | in/with leaps | beyond all/any measure/limits/bounds | lightyears/miles/worlds/leagues/streets ahead/better/beyond/above | light years better | ten/hundred/thousand times better/easier/nicer/happier | massive/massively/enormous/enormously big/positive | tons/loads/heaps of positive/value/praise/impact',
      say: 'give the size: from what to what',
      unless: /temperatur|barometer|rain|harbou?r|crane|\b(?:not|n['’]t)\b.{0,12}‸|share price|sonic/i,
      proof: /\d/,
    },
  ],
  'inflated-verb': [
    {
      words: '+leverage',
      say: 'say "use"',
      swap: ['leverage', 'use'],
      unless:
        /(?:much|little|any|enough|what)[ -]‸|(?:the|a|an|no|some|more|higher|highest|greater|any|much|of|our|my|their|high|low|high(?:er|est)?|low(?:er)?|financial|operating|statistical|debt|gave (?:me|us)|with|and|had|have|little|bank['’]?s?|fund['’]?s?)[ -]‸(?![- ]the\b)(?!d|ing)|‸[- ](?:points?|scores?|effects?|ratios?|statistics?|values?|plots?|limits?|caps?|rules?|loans?|buyouts?|finance|fund|positions?|trading|trades)|\binfluence\b|‸ and (?:influence|residual|risk|debt)|(?:residuals?|debt) and ‸|\blever\b/i,
    },
    {
      words: '+utilize',
      say: 'say "use"',
      swap: ['utilize', 'use'],
      unless:
        /(?:under|over|fully|poorly|badly|well|best|least|most|\d+\s*%|percent|how)[- ]‸d?|‸d? (?:at|to) (?:\d|about|only|around)/i,
    },
    { words: '+spearhead', say: 'say "led", then what you decided', swap: ['spearhead', 'lead'] },
    {
      words: 'architected/architecting',
      say: 'say "designed", then the choice you made',
      swap: ['architect', 'design'],
    },
    { words: '+mastermind', say: 'say "planned"', swap: ['mastermind', 'plan'] },
    {
      words: 'pioneered/pioneering | +evangelize | +trailblaze',
      say: 'say who did it before and what you added',
      unless: /‸ (?:by|paper|work (?:of|by))/i,
    },
    { words: 'championed/championing', say: 'say whom you persuaded, and how', unless: /challenger/i },
    {
      words: 'orchestrated/orchestrating',
      say: 'say what you ran, and with what',
      swap: ['orchestrate', 'run'],
      unless:
        /airflow|kube|prefect|dagster|step functions|container|argo|workflow|pipeline|jobs?|dags?|pods?|services?|temporal|luigi|saga|calls|agents?|tasks?|steps|music|strings|violin/i,
    },
    {
      words: '+harness',
      say: 'say "use"',
      swap: ['harness', 'use'],
      unless:
        /(?:the|a|an|test|wiring|evaluation|eval|wire|cable|safety|this|that|our|my|full|climbing|dog|benchmark|load|your|replay|each|one|new|old|small) ‸(?:es)?(?! the)|wire|wiring|cables?|horse|dog/i,
    },
    {
      words: '+ideate | +solutionize | +operationalize | +actualize | +incentivize | +conceptualize and',
      say: 'say what you did',
      unless: /variable|concept|construct/i,
    },
  ],
}

/** Loud words, hype only beside an effect whose size they stand for. */
export const louds: ReadonlySet<string> = new Set(
  `greatly massively hugely vastly immensely enormously tremendously dramatically drastically substantially considerably
  radically exponentially immeasurably vastly wildly colossally insanely ridiculously unbelievably
  huge massive enormous tremendous immense vast dramatic drastic substantial considerable colossal monumental gigantic
  overwhelmingly staggeringly phenomenally astronomically monumentally infinitely incomparably endlessly extraordinarily
  astoundingly sensationally strikingly titanic mammoth monstrous humongous gargantuan stupendous giant markedly immensely
  radical whopping spectacularly hugely incredibly extremely`.split(/\s+/),
)

/** What an effect is told with: verbs of change, comparatives, and the nouns for what came out. */
export const effects: ReadonlySet<string> = new Set(
  `improve improves improved improving improvement improvements reduce reduces reduced reducing reduction reductions increase
  increases increased increasing cut cuts cutting boost boosts boosted boosting enhance enhances enhanced enhancing enhancement
  accelerate accelerates accelerated accelerating grow grows grew grown growing growth decrease decreases decreased decreasing
  lower lowers lowered lowering shorten shortens shortened shortening simplify simplifies simplified simplifying simplification
  save saves saved saving savings help helps helped helping benefit benefits benefited raise raises raised raising rise rises rose
  risen drop drops dropped dropping fell fall falls fallen shrink shrank shrunk gain gains gained speed sped speeding speedup
  outperform outperforms outperformed strengthen strengthened ease eased relieved relief uplift jump jumped leap expand expanded
  faster better easier higher smoother quicker shorter happier cheaper cleaner safer simpler stronger smaller fewer less more
  efficient efficiency effective successful success successes popular productive productivity accurate reliable useful valuable
  satisfied satisfaction stable happy pleased proud impact win wins difference achievement achievements value results result
  progress milestone outcome outcomes hit interest demand adoption performance contribution contributions scalability quality
  gone went down up good great positive satisfying jumps boost quality response feedback advantage advantages turnaround profit profits
  streamlined streamlining optimized optimised upgrade upgraded change changed transformed step`.split(/\s+/),
)
