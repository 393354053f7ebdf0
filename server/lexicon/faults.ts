/**
 * What others may be shown to have done: evidence in points, for `rules/charges.ts` to sum. Patterns are those of `Phrases`.
 * The lists are general English, not of one trade; a verb in none of them still counts a little where harm follows.
 */

import { verbForms } from './verbs.ts'

const verbs = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((verb) => `+${verb}`)
const patterns = (list: string): string[] => list.split('|').map((pattern) => pattern.trim().replace(/\s+/g, ' '))

/** Ill will, neglect and botched work: the word itself accuses. */
const accusing = verbs(`
  ignore neglect sabotage undermine steal cheat deceive mislead bully belittle humiliate ridicule mock shout yell scream blame
  accuse stonewall obstruct botch bungle butcher fumble mangle wreck ruin spoil torpedo bury squander waste dither
  procrastinate dawdle stall slack loaf idle withhold hoard conceal desert ditch shirk dodge evade mishandle mismanage misinform
  meddle interfere micromanage nitpick quibble bicker whine moan grumble sulk gossip scheme boast brag pretend fake lie doze
  bulldoze railroad patronize snub lecture disregard disrespect disown discard trash bin scrap massacre cripple hamper hinder
  thwart scupper derail jeopardize  poison   suffocate fob swindle betray exploit abuse harass nag pester
  belabor badmouth slander backstab sneer scoff     yawn snooze sleep slumber daydream dabble tinker fiddle
  muddle scribble slap cobble skimp scrimp overspend overpromise oversell underdeliver underestimate exaggerate embellish doctor
  fudge falsify hush gloss whitewash sweep bluff bluster rant rave explode fume sabotage vandalize trample sidestep
  circumvent outmanoeuvre sideline ostracize exclude oust demote dictate  bark   growl snarl mutter nitpick
  overcomplicate  bloat overburden overload    palm offload unload saddle   bribe flatter
  pocket hog monopolize hijack usurp plagiarize misuse mistreat misrepresent misquote miscalculate misjudge misplace mislay
  mislabel mistype misfile misroute misspell misname misconfigure mishear misread misunderstand misplan misinterpret malign
  forsake abandon vanish disappear evaporate  blunder flounder flake ghost  skive malinger goof sandbag dismiss
  toss skim stroll trample topple chuck junk mothball pigeonhole ransack raid grab snatch pinch pilfer embezzle squabble blurt blab leer gripe grouse fidget tarry linger shilly-shally vacillate waver flip-flop backtrack renege bungle miscommunicate underperform overcommit undercut undersell underbid shortchange deprive rob deny saddle saunter lounge nap chatter crow preen hum haw stonewall sulk discourage demoralize demotivate intimidate provoke antagonize alienate    disappoint  
`)
const accusingPhrases = patterns(`
  +pour ~ down/drain | +sit ~ out | +file ~ away/without | +fob ~ off | +fend ~ off | +put ~ off | +water ~ down | +strip ~ out | +string ~ along | +stand on | +trample on | +shoot ~ down | +talk ~ out | +tear ~ up/apart/down/to/off | +let ~ slip/slide/rot/lie/wither/die/lapse/expire/down | +let ~ go off/bad/cold/stale/unanswered | +let ~ gather dust | +gather dust | +brush ~ off/aside | +wave ~ away/off/aside | +push ~ aside/around | +cast ~ aside | +talk over/down | +look down on | +turn a blind eye | +turn a deaf ear | +stick ~ head in | +bury ~ head | +sit on ~ it/them/this/that/hands/request/report/ticket/order/application/results/money/files/papers/answer/invoice/offer/approval | +cut corners | +cut ~ corners | +make up ~ numbers/figures/excuses/reasons/story/stories | +make ~ worse/harder/impossible/miserable/difficult | +make ~ life/lives/mess/fool/hash/joke/meal | +play ~ with/around/about/games/politics/down/dead/dumb/innocent/golf/cards | +take ~ credit/glory/praise/applause | +take ~ out on | +take ~ for granted | +dream ~ up | +think up | +cook ~ up | +drag ~ out/on/feet/heels | +drag on | +drop the | +leave ~ lying/open/unlocked/unattended/unanswered/unfinished/undone/unread/running/behind/out/blank/empty/unpaid/unsigned/dangling/hanging/stranded/alone/half | +leave ~ to rot/chance/fate/fend | +leave ~ in the lurch/rain/dark/cold/lunch | +leave before/early/without | +walk out/away/off | +walk all over | +storm out/off | +hang up | +slam ~ | +throw ~ together/at | +throw a tantrum/fit | +hand ~ over/in ~ half/late/nothing | +pass ~ on/off ~ as | +pass ~ off | +pass the buck/parcel/hat | +pay ~ lip/with ~ promises/no ~ attention/heed | +pay ~ promises | +treat ~ as/like ~ | +regard ~ as ~ joke/nuisance/toy/burden | +use ~ as ~ excuse/dumping/scapegoat/shield/punchbag | +turn ~ into ~ mess/circus/farce/nightmare/chaos/joke/fight/battle/war/swamp | +turn up late/drunk/unprepared/without/empty | +show up late/drunk/unprepared/without/empty | +come ~ late/unprepared/drunk/empty | +come up with ~ excuse/excuses | +hide behind | +hide ~ | +keep ~ dark/secret/quiet/back/waiting/guessing/themselves/himself/herself/itself | +keep +change ~ | keep/keeps/kept ~ wrong/late/promising/changing/asking/forgetting/arguing/talking/shifting/finding/demanding/insisting/fighting/leaving/losing/adding/quarrelling/raising/cancelling/ignoring/putting/sending/mixing/blaming/saying | +change ~ mind/minds/daily/weekly/hourly/twice/again | +change ~ every | +go ~ behind/over ~ back/head | +go missing/awol/home/dark/fishing/skiing/golfing/shopping | +go on ~ holiday/vacation/cruise/strike/forever | +go back on | +fall asleep | +fall ~ short | +fall behind | +get ~ wrong/backwards/cold/drunk/lost | +get in ~ way | +get cold feet | +stand ~ around/by/in/idly ~ way | stood there | +stand in ~ way | +sit around/back/idle/there | +sit idly | +sit in ~ meeting/meetings | +put ~ off/aside/down/away/obstacles/spanner/spoke | +put ~ wrong | +hold ~ up/back/hostage/ransom | +bring ~ down/halt | +pull out | +pull the plug/rug/wool | +pull ~ apart/rank/strings | +back out/down/pedal/away | +bail out/on | +chicken out | +wriggle out | +opt out | +weasel out | +mess about/around/with/up/it/everything/things/the/our/my | +mix ~ up | +muck ~ up/about/around | +foul ~ up | +louse ~ up | +slip up | +screw ~ up/over | +cock ~ up | +break ~ promise/word/agreement/promises/rule/rules | +lose ~ temper/interest/nerve/patience/sight/plot/it/track/them/keys/key/file/files/papers | +lose ~ lot/half/some/two/three/all/most/one/every | +rush ~ through/into/out | +ram ~ through | +force ~ through/upon/on/us/me/everyone/into | +pick ~ cheapest/easiest/fight/fights/favourites/favorites/wrong | +choose ~ cheapest/wrong/easiest/worst | +buy ~ cheapest/wrong/cheap | +hire ~ wrong/nephew/friend/friends/cousin | +favor ~ | +care about/for/only/more/little/less | +talk ~ but | +nod and | +smile and | +promise ~ moon/heaven/everything/earth/world/anything | +swear ~ | +sign for/off/anything/everything/blindly | +rubber stamp | +copy ~ from ~ | +guess ~ | +work ~ against | +think ~ himself/herself/themselves/itself/of | +mind ~ own | +serve ~ own/himself/themselves | +feather ~ nest | +cover ~ tracks/back/backs/up | +save ~ own/face/skin | +blow ~ off/top/up/deadline/budget | +sell ~ out/down | +wash ~ hands | +lock ~ out/away/horns | +shut ~ out/down/off/door/up | +freeze ~ out | +crowd ~ out | +cut ~ off/out/short | +waste ~ | +drown ~ in | +bury ~ under/in | +see no reason/need/point | saw ~ nuisance/burden/toy/threat | +rest on ~ laurels | +coast ~ | +slack off | +goof off | +doze off | +zone out | +tune out | +switch off | +phone it in | +half do | half finished/done/did/read/listened/tested/written | +wait until/till/for ~ late/others/us/somebody/someone/miracle/last | +argue ~ about/over/with/for/among | +fight ~ over/about/among/each/other/for | +squabble ~ | +compete ~ instead | +spend ~ on/in/with/doing/arguing/talking/chatting/smoking/planning ~ | +squeeze ~ | +turn ~ back/nose | +look away/bored | +raise ~ voice/eyebrow/eyebrows/hand/hands | +point at/to ~ each/other/others/us/me | +point ~ finger/fingers | +want ~ miracle/miracles/glory | +think ~ knew/better/world | knew ~ better/everything/nothing/all | +act as/like ~ | +behave like/as/badly ~ | +speak ill/badly | +make fun | +look after ~ themselves/himself/herself/itself/own/only | only +be interested/there/after ~ | +have ~ coffee/smoke/nap/party/chat/cigarette/beer | +steer ~ wrong/clear/rocks/into | +run ~ ground/mouth/away/late/off/out/over
`)

/** Plain facts that read as fault where nothing of one's own follows. */
const stating = [
  ...verbs(`
  forget fail delay postpone cancel reject block overrule override veto refuse decline revoke bypass threaten skip omit overlook
  damage spill delete erase wipe overwrite leak quit retract contradict deny insist crack bend scorch unplug disconnect disable
  contaminate starve double-book oversleep outvote shelve axe park deprioritize drift rot decay forbid overcharge
  overpay tumble collide smash shatter
`),
  ...patterns(
    `+go quiet/silent | +break the/our/my/a/an/it/every/this/that/two/three | +lose the/our/my/half/all/two/three/it/them/half/every/a | +miss the/our/my/a/every/two/three/it/this/that/most/all/half | +turn ~ down/away/off | +shut ~ | +close ~ early/office/door/doors/case/ticket | +lock ~ | +send ~ wrong/late/old/empty/home/elsewhere/away | +drop out/off | +run out | +fall out/apart/through | +come back ~ nothing/empty/without | +come too | +cross ~ out/off | +take weeks/months/ages/forever/days/too/so | +take ~ weeks/months/ages/forever/days/hours/years to | +arrive ~ late/after/without/unannounced | +ask for ~ impossible/other/more ~ more | +deliver ~ late/wrong/half/old/broken/too/only/something/parts/nothing | +order ~ wrong/too/twice/late/half | +build ~ wrong/mess/twice | +enter/+type/+write/+note/+record/+copy/+print/+measure/+install/+connect/+pack/+load/+label/+store/+mount/+book/+count ~ wrong/wrongly/twice/backwards/incorrectly/mistake/upside | +read ~ wrong/wrongly/backwards/upside ~ down | +find ~ old/boring/late/reason/reasons/excuse/fault | found/find/finds (always) something/fault/excuses/excuse | could/can not decide/tell/agree/cope/handle/read/say/count/explain/find/see/use ~ | couldn't/can't decide/tell/agree/cope/handle/read/say/count/explain/find/use ~ | +say (one/a) thing ~ and | +say yes ~ and/but | +agree ~ but/then | had ~ other/better ~ things/priorities/plans/ideas/interests/worries | had one eye/foot | had ~ eye/eyes/mind ~ on | had ~ hole/holes | +be out of/away/absent/late/slow/busy/gone/asleep | +be nowhere`,
  ),
]

/** Contempt, whoever is meant: weighs with any charge in the sentence, and with harm alone where a party stands in it. */
const contempt = patterns(`
  upside down | back to front | in front of ~ everyone/everybody/all/others/client/team/customers/class/patient/patients/guests | after one/a ~ call/look/glance/phone/mail | like ~ robots/robot/children/child/kindergarten/sheep/parrots/parrot/circus/king/queen/kings/amateur/amateurs/zombie/zombies/furniture/dirt/servant/servants/slave/slaves/idiot/idiots/toy/machine/dictator/bull/headless | as a/an suggestion/joke/toy/nuisance/game/hobby/afterthought/insult | a ~ child could/might/would/can | all by himself/herself/itself/themselves | with promises/excuses/words/nothing | under ~ paperwork/papers/forms | on (his/her/their/the) phone/phones/golf ~ | one foot out | hole in the ground | what you would/might/could expect | you would expect | as one might expect | as you/one/anyone might/may/can/could/would guess/imagine/expect | you get what | to put it mildly | to say the least | let us say | let's say | need i say | if you can call | if one can call | so called | in (all) seriousness | of all people | of all things | believe it or not | how (can/could/should/shall) one/you/i/we ~ work/do/know/plan/finish | how is/was one/anybody/anyone | what a ~ | so much for | big words | grand words | nice words | set foot | out of touch | in a different world | on another planet | in (his/her/their/its) own world/bubble | behind closed doors | over my/our/my heads | above ~ pay | without ~ batting | without so | never mind that | as per usual | as usual | as always | once more | yet again | for the umpteenth | time and again | again and again | no less than | of course | naturally | predictably | inevitably | surprise | typical | typically | apparently | evidently | supposedly | allegedly | somehow | for some reason | for reasons (best) known | in (his/her/their) infinite | god knows | heaven knows | who knows why | too much to ask | was too much | apparently too | beneath ~ dignity | beneath them/him/her | above such | not in the mood | in no hurry | in a mood | in (a) bad mood | bad mood | took (his/her/their) time | taking (his/her/their) time | in (his/her/their) own (sweet) time | first thing ~ friday | friday afternoon | at five sharp | on the dot | went home | drove home | unlike some/others/certain/me/them | some people | certain people/colleagues/persons/managers/departments | not a clue | no idea | hand in (his/her/their/the) pocket | asleep at ~ wheel | to nobody's/no-one's | the blind leading | sloppy | half baked | half hearted | half heartedly | carelessly | recklessly | lazily | stubbornly | arrogantly | blindly | clumsily | thoughtlessly | needlessly | rudely | coldly | cheaply | grudgingly | reluctantly | indifferently | selfishly | shamelessly | hastily | for show | lip service | second guessing | same old | old boys | nephew | favourites | favorites
`)

/** What people are called, after "to be" and the like. */
const traits = patterns(
  `+be/seem/seems/seemed/look/looks/looked/appeared/became/remained/stayed (so/too/very/rather/quite/really/simply/just/a/bit/always/extremely/totally/completely/far/much/such/more/usually/never/an/kind/little/far/notoriously/famously) (so/too/very/bit) slow/bureaucratic/rigid/bossy/moody/grumpy/cold/distant/vague/forgetful/scatterbrained/disorderly/untidy/messy/unpunctual/unprofessional/unfair/unfriendly/unkind/unpleasant/unwilling/untrained/untrustworthy/undisciplined/unorganized/unorganised/unexperienced/uncommitted/uncaring/uneducated/unserious/unsupportive/inflexible/inconsistent/incoherent/indecisive/impatient/impolite/inattentive/insensitive/insecure/irritable/ill-tempered/inefficient/ineffective/insufferable/intolerable/intolerant/pedantic/picky/pushy/vain/nervous/paranoid/passive/aggressive/comfortable/complacent/cowardly/cynical/distracted/evasive/fussy/gullible/hysterical/lame/loud/manipulative/mean/naive/naïve/narrow-minded/nasty/negative/noisy/obsessed/overconfident/overbearing/petty/possessive/pompous/resentful/ruthless/sceptical/secretive/self-centred/self-centered/shallow/sluggish/snobbish/spoiled/strange/superficial/temperamental/tight-fisted/touchy/two-faced/weak/whiny/wasteful/old-fashioned/chaos/chaotic/disorganized/disorganised/hopeless/lazy/careless/stubborn/incompetent/unreliable/arrogant/clueless/rude/jealous/greedy/drunk/late/useless/impossible`,
)

/** Nouns that hold a fault, before "of the agency" or after "the agency's". */
export const faultNouns: ReadonlySet<string> = new Set(
  `guessing indecision dithering carelessness silence sloppiness chaos bickering whim whims moods mood laziness negligence
  stubbornness arrogance ignorance indifference incompetence inability slowness bureaucracy neglect interference meddling
  quarrels quarrel feud infighting politics games excuses excuse forgetfulness impatience greed vanity pride ego egos delays
  delay mistake mistakes error errors blunder blunders oversight omission failure failures mess sabotage refusal resistance
  unwillingness reluctance disorganization disorganisation mismanagement micromanagement nagging complaining shouting
  lateness absence absences inaction inertia passivity shortsightedness broken confusion disorder disinterest contradictions
  hesitation procrastination tantrum tantrums temper outburst stinginess penny-pinching paranoia perfectionism tardiness
  disregard contempt dishonesty lies secrecy favouritism favoritism nepotism bullying`.split(/\s+/),
)

/** What a fair account tells of others: speech, wishes, plain work, help. It counts nothing by itself. */
export const fair: ReadonlySet<string> = new Set(
  `acknowledge acknowledging say says said tell tells told ask asks asked want wants wanted wish wished need needs needed prefer prefers preferred fear
  feared worry worried agree agrees agreed like likes liked think thinks thought feel feels felt trust trusts trusted know knows
  knew believe believes believed understand understood accept accepts accepted approve approves approved adopt adopts adopted
  help helps helped support supports supported show shows showed shown see sees saw find finds found use uses used work works
  worked call calls called answer answers answered report reports reported handle handled check checked plan planned test tested
  review reviewed follow followed thank thanked praise praised run runs ran get gets got save saved take takes took hope hoped
  expect expects expected wait waited start started begin began add added join joined move moved go goes went come comes came
  look looks looked try tries tried recommend recommended discuss discussed present presented share shared measure measured
  train trained write writes wrote build built make makes made give gives gave send sends sent offer offers offered explain
  explained notice noticed count counted pay pays paid order ordered buy bought open opened enter entered type typed print
  printed lead led hold holds held meet met teach taught speak spoke read reads do does did have has had be is are was were been
  get being become became seem seemed keep keeps kept decide decides decided choose chose select selected pick picked put set
  let bring brought receive received learn learned learnt teach warn warned suggest suggested propose proposed mention mentioned
  argued note noted point consider considered realise realised realize realized remember remembered confirm confirmed compare
  compared talk talked listen listened visit visited invite invited replied reply return returned request requested require
  requires required care cared maintain maintained manage manages managed operate operated own owned produce produced provide
  provided publish published sell sold serve served sign signed sit sat stand stood stay stayed study studied supply supplied
  switch switched turn turned walk walked watch watched win won live lived leave left rely relied depend depends depended
  describe described develop developed design designed deploy deployed create created deliver delivered document documented
  drive drove draw drew finish finished complete completed fix fixed grow grew hire hired implement implemented improve improved
  increase increased install installed introduce introduced launch launched load loaded mark marked merge merged migrate migrated
  monitor monitored organise organised organize organized pair paired perform performed play played prepare prepared process
  processed raise raised reach reached record recorded reduce reduced release released replace replaced respond responded rewrite
  rewrote roll rolled schedule scheduled scale scaled search searched ship shipped sort sorted split spend spent stick submit
  submitted track tracked update updated upload uploaded vote voted welcome welcomed value valued appreciate appreciated enjoy
  enjoyed love loved apologise apologised apologize apologized volunteer volunteered assign assigned allow allowed encourage
  encouraged promote promoted rotate rotated flag flagged escalate escalated credit credited cite cited claim claimed estimate
  estimated focus focused identify identified involve involved label labelled labeled let's matter mattered mean meant
  can could will would shall should may might must cannot adapt adapted adjust adjusted benefit benefited celebrate celebrated
  clean cleaned collect collected combine combined commit committed conduct conducted consist consisted contact contacted
  contain contained continue continued convert converted cover covered cut doubled face faced file filed fill filled form formed
  gain gained gather gathered include included investigate investigated last lasted name named negotiate negotiated pass passed
  pull pulled pushed rate rated recognise recognised recognize recognized repair repaired repeat repeated separate separated
  serve served settle settled shadow shadowed speed sped step stepped stock stocked struggle struggled succeed succeeded suffer
  suffered tend tended tighten tightened transfer transferred understood viewed wear wore withdraw expand expanded experienced
  resolve resolved acknowledge acknowledged disclose disclosed embed embedded correct corrected accomplish accomplished
  sketch sketched draft drafted sign signed circle circled rallied referenced renewed built-in returned multiplied concerned`.split(
    /\s+/,
  ),
)

/** What somebody is not able to do, or had not got, is no neglect. */
export const unable: ReadonlySet<string> = new Set(
  `have had know known knew be been able need want like agree see seen meet met expect mean meant want wanted exist use used
  work understand find found afford pay trust believe recognise recognize get got require require notice mind complain object
  hurt suffer lose miss forget fail break leave`.split(/\s+/),
)

/** Not doing these is praise. */
export const spared: ReadonlySet<string> = new Set(
  `miss missed fail failed forget forgot forgotten complain complained mind minded lose lost break broken broke object objected
  hesitate hesitated refuse refused reject rejected delay delayed blame blamed stop stopped ignore ignored hurt suffer quit
  interrupt doubt cancel notice noticed die leave`.split(/\s+/),
)

/** What one may expect of somebody at work: not doing it is a fault. */
export const duties: ReadonlySet<string> = new Set(
  `check test read answer reply respond tell warn inform listen care bother deliver ask help look think try review document
  prepare communicate cooperate contribute participate notify verify validate follow open touch show plan learn admit apologise
  apologize appreciate support appear attend finish sign order clean lock count measure label call phone ring write send bring
  pay keep make turn come arrive return share explain teach train update approve decide book reserve deploy maintain repair fix
  charge pack load water feed close switch install confirm consult coordinate agree consider respect mention report record note
  hand pass do give let take put move lift stick join stay wait hear hearing tighten sweep wash disinfect sterilize calibrate
  inspect supervise watch guard monitor translate proofread rehearse practise practice study submit provide supply`
    .split(/\s+/)
    .flatMap((verb) => verbForms(verb)),
)

export type Evidence = 'charge' | 'contempt'
export interface Mark {
  readonly kind: Evidence
  readonly points: number
}
const mark = (kind: Evidence, points: number, list: readonly string[]): (readonly [string, Mark])[] =>
  list.map((pattern) => [pattern, { kind, points }])

export const marks: readonly (readonly [string, Mark])[] = [
  ...mark('charge', 3, [...accusing, ...accusingPhrases, ...traits]),
  ...mark('charge', 2, stating),
  ...mark('contempt', 2, contempt),
]

/** The outcome is poor. */
export const harm =
  /\b(?:too late|late(?! (?:shift|in|on))|(?:hours?|days?|weeks?|months?) later|delay\w*|slipped|fail\w*|lost|miss(?:ed|ing)|only (?:half|a few|one|two|three|four|five)|cancel\w*|disappoint\w*|crash\w*|outages?|wrong(?:ly)?|in vain|trouble|stuck|incomplete|unfinished|worse|worst|bad(?:ly)?|complain\w*|over budget|behind|spoil\w*|ruin\w*|wast\w*|empty|gone|withdr\w+|flop\w*|sank|sunk|went dark|(?:had|has|with) holes?|leak\w*|flood\w*|burn\w*|rott\w*|died|chaos|mess|overtime|at night|twice|(?:were|was) (?:down|dead|dark|out) for|from scratch|anew|postpon\w*|rework|redo|redone|damage\w*|injur\w*|penalt\w*|lawsuit|angry|furious|upset|tears|resign\w*|left (?:us|the company|early)|froze\w*|infect\w*|stood (?:still|idle|in)|waited|for nothing|useless|worthless|scrapped|unusable|unread|unsold|unpaid|unanswered|impossible|back on paper|longer|(?:cost|costs) (?:us|me|the)|took (?:us |me )?\w+ (?:more )?(?:weeks|months|hours|days|years)|more (?:weeks|months|days)|until (?:autumn|winter|spring|summer|the next)|(?:not|n['’]t|never) (?:\w+ )?(?:finish\w*|ready|done|us(?:e|ed)|go|went|online|live|work\w*|reach\w*|happen\w*|enough|deliver\w*|ship\w*|in time|on time|come|came|arrive\w*|succeed\w*|open\w*|possible|held|sold|paid))\b/i

/** Why it is no fault: illness, too much work, being new, good reasons. */
export const mitigated =
  /\b(?:ill|sick|in hospital|on (?:sick |parental |maternity )?leave|two jobs|was new|were new|new to|first (?:week|day|month|job)|over(?:loaded|worked|stretched)|short[- ](?:staffed|staff|handed)|under(?:staffed|manned|funded)|two (?:\w+ )?(?:trials|jobs|projects|deadlines|wards) that|on (?:his|her|their) own|funeral|bereave\w*|newborn|struggl\w+|turned out|burnout|burned out|under pressure|flood|storm|strike|power cut|rightly|understandabl[ey]|for (?:a )?good reasons?|with good reason|had (?:good |their |his |her )?reasons?|no fault of|did (?:his|her|their) best|through no fault|could not have known|(?:was|were) right|fair (?:point|enough)|to be fair|to (?:his|her|their) credit|because (?:he|she|they|it) (?:was|were|had|could|needed))\b/i
