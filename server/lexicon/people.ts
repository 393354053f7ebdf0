/** Who else there is in a story: people and groups beside the speaker. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for people and for groups of people, as heads of a phrase. */
export const parties: ReadonlySet<string> = words(`
  team teams squad group crew department departments division unit office management leadership board committee company
  firm organisation organization agency vendor vendors supplier suppliers contractor contractors consultant consultants
  consultancy provider partner partners client clients customer customers manager managers boss bosses supervisor lead leads
  leader director directors head chief founder founders owner owners ceo cto cfo coo vp pm po colleague colleagues coworker
  coworkers teammate teammates peer peers predecessor predecessors successor engineer engineers developer developers dev devs
  designer designers analyst analysts scientist scientists programmer programmers tester testers administrator administrators
  admin admins dba architect architects researcher researchers annotator annotators labeller labellers intern interns junior
  juniors senior seniors student students professor supervisor mentor freelancer freelancers operator operators nurse nurses
  doctor doctors clerk clerks teacher teachers planner planners buyer buyers salesman salespeople staff people folks guys guy
  man woman men women person somebody someone nobody everyone everybody others marketing sales legal compliance finance
  procurement hr qa ops devops operations engineering product security headquarters stakeholder stakeholders executive
  executives reviewer reviewers recruiter recruiters upstairs colleague's side lot bunch investor investors accountant secretary
  technician technicians mechanic mechanics driver drivers foreman trainer coach captain chairman chairwoman president mayor
  hospital bank authority ministry subcontractor subcontractors bosses integrator outsourcer offshore contractor's trainee
  trainees apprentice volunteer volunteers treasurer editor editors journalist pharmacist surgeon chef cook expert experts
  specialist specialists maintainer maintainers ops agency's host hosts landlord warehouse dispatcher dispatchers backend
  frontend school university club port works house yard side society factory plant shop drivers farmers dispatch canteen pilots parents neighbours neighbors musicians coaches they he she who whoever
`)

/** After these a party noun only names a thing: the client library, the vendor API. */
export const things: ReadonlySet<string> = words(`
  library libraries api apis service services system systems code data dataset app application server servers table tables
  process node file files feed export side-effect endpoint database db script scripts key keys id ids list lists record
  records portal page pages request requests test tests tool tools number numbers ticket tickets call calls survey side
  software machine model models pipeline platform id token tokens segment account accounts cache pool queue thread threads
  job jobs meeting budget report reports view churn base logs log contract module modules component components channel
`)

/** Departments that are as often subjects of talk: they act only where a verb follows. */
export const subjects: ReadonlySet<string> = words(`
  marketing sales legal compliance finance procurement hr qa ops devops operations engineering product security backend
  frontend management leadership authority lead head lot ports works house yard side unit warehouse offshore port
`)

/** People one works with or for: whose faults are told as blame. Those a product serves are its subject, not its scapegoat. */
export const workmates: ReadonlySet<string> = words(`
  team teams squad group crew department departments management leadership board committee agency vendor vendors supplier
  suppliers contractor contractors subcontractor subcontractors consultant consultants consultancy provider partner partners
  client clients manager managers boss bosses supervisor lead leads leader director directors head heads chief founder founders
  owner ceo cto cfo coo vp pm po colleague colleagues coworker coworkers teammate teammates peers predecessor predecessors
  engineer engineers developer developers dev devs designer designers analyst analysts scientist scientists programmer
  programmers tester testers admin admins administrator administrators dba architect architects researcher researchers annotator
  annotators labeller labellers labelers intern interns junior juniors senior seniors professor mentor freelancer freelancers
  operator operators clerk clerks planner planners buyer buyers salesman salespeople staff folks guys guy others marketing sales
  legal compliance finance procurement purchasing hr it qa ops devops operations engineering product security design
  headquarters stakeholder stakeholders executive executives reviewer reviewers investor investors accountant technician
  technicians mechanic mechanics trainer coach ministry authority bank integrator outsourcer volunteers institute university
  institution upstairs upstream doctors nurses surgeon specialist specialists expert experts maintainer maintainers dispatcher
  shift desk office company business accounting controlling cofounder housekeeping shareholders publisher editor editors printer carrier courier landlord landlords hotline helpdesk organiser organisers organizer organizers backend frontend infra platform member members fellow trainee trainees apprentice host maintainers
`)

/** Those who stand for someone named before. */
export const standIns: ReadonlySet<string> = words('they he she')

/**
 * Trades and roles beyond the office, one works with or depends on. Only `rules/charges.ts` reads them: it asks for a verb,
 * and for more than that, so that a wide list does no harm.
 */
export const trades: ReadonlySet<string> = words(`
  nurse nurses sister matron doctor doctors physician physicians surgeons paramedic paramedics pharmacist pharmacists
  anaesthetist anesthetist midwife midwives porter porters dentist therapist therapists receptionist receptionists chef chefs
  cook cooks waiter waiters waitress waitresses bartender baker bakers butcher barista foreman foremen forewoman builder
  builders bricklayer bricklayers electrician electricians plumber plumbers carpenter carpenters joiner roofer roofers surveyor
  surveyors mason masons painter painters welder welders fitter fitters locksmith glazier driver drivers conductor conductors
  signalman shunter controller controllers pilot pilots steward stewards captain captains skipper crew crews teacher teachers
  headmaster headmistress headteacher principal principals caretaker caretakers janitor janitors dean deans tutor tutors lecturer
  lecturers librarian librarians archivist archivists curator curators lawyer lawyers solicitor solicitors attorney attorneys
  notary judge paralegal paralegals treasurer chair chairman chairwoman chairperson secretary secretaries president trustee
  trustees vicar priest bishop postdoc postdocs labmate flatmate roommate classmate classmates farmer farmers grower growers vet
  actor actors actress producer producers choreographer choir orchestra band soloist cashier cashiers shopkeeper storekeeper
  storeman saleswoman salesgirl auditor auditors inspector inspectors examiner examiners broker brokers underwriter underwriters
  adjuster adjusters reporter reporters journalist journalists photographer photographers copywriter copywriters translator
  translators proofreader typist typists officer officers official officials councillor councillors councilman mayor minister
  ministers commissioner council customs police guard guards watchman cleaner cleaners gardener gardeners concierge coach coaches
  referee trainers union unions government cooperative collective association federation foundation charity administration
  registry faculty bureaucracy bureaucrats politicians municipality embassy court courts insurer insurers lender lenders
  forensics planning cousin brother uncle associate associates physician registrar wholesaler wholesalers retailer distributor distributors importer exporter manufacturer manufacturers franchisee franchisor
  reseller resellers haulier hauliers forwarder courier couriers mover movers stagehand stagehands organist archaeologist
  geologist biologist chemist chemists physicist mathematician statistician statisticians economist economists psychologist
  bookkeeper bookkeepers auctioneer tailor seamstress hairdresser florist designer stylist illustrator illustrators animator
  animators writer writers author authors moderator moderators influencer influencers ambassador coordinator coordinators
  facilitator scrum superior superiors superintendent overseer executive deputy assistant assistants apprentices trainee
  successor newcomer newcomers veteran veterans old-timers temp temps worker workers labourer labourers laborer laborers handyman
  helper helpers repairman servicemen serviceman mechanic mechanics installer installers machinist machinists millwright
  seller sellers purchaser purchasers bidder bidders tenderer sponsor sponsors donor donors grantee committee jury panel
  commission parliament senate assembly directorate bureau secretariat helpdesk logistics payroll production maintenance
  quality dispatch it-department recruiters recruiter heirs neighbour neighbours neighbor neighbors tenant tenants
  colleagues leadership c-suite boardroom brass top-brass higher-ups bigwigs suits pen-pushers
`)

/** Places that stand for the people in them, where they are told to do what only people do. */
export const places: ReadonlySet<string> = words(`
  kitchen lab laboratory workshop warehouse branch reception plant factory hospital clinic ward school church shop store depot
  station tower theatre studio agency print-shop bakery hotel restaurant post headquarters subsidiary site brussels berlin
`)

/** Heads that are people only together with the word before them. */
export const compounds: ReadonlySet<string> = new Set(
  `town hall|city hall|control room|front desk|head office|back office|main office|home office|human resources|customer service
  |customer support|call agents|support agents|sales agents|service agents|travel agent|estate agent|night watch|first line
  |second line|quality control|air traffic|ground staff|top management|public works|city works|stage management|bank branch`
    .replace(/\s*\n\s*/g, '')
    .split('|'),
)

/** After a word that says what kind: "the lighting man", "my lab mate". */
export const fellows: ReadonlySet<string> = words('man woman person guy lady girl boy lad mate fellow gentleman half')

/** Nouns made like a trade ("the cellar master", "our florist") that name no person. */
export const tools: ReadonlySet<string> = words(`
  server printer computer number order paper folder counter container scanner filter parameter classifier optimizer optimiser
  transformer scheduler loader parser buffer pointer cluster letter water summer winter offer matter corner border power tower
  layer router sensor error factor vector motor door floor monitor processor behavior tracker timer header footer marker meter
  newsletter calendar register folder trailer tanker freezer cooler heater boiler burner reader writer-head player speaker
  charger adapter connector compressor generator reactor tractor elevator indicator calculator simulator emulator detector
  denominator estimator iterator operator-overload color colour flavor humor labor labour favor rumor tumor minor major prior
  interior exterior former latter other another either neither rather whether together however after never ever over under per
  later earlier better larger smaller higher lower longer shorter faster slower newer older easier cheaper further outer inner
  upper proper super cover driver-software wrapper helper-function converter compiler interpreter linter formatter controller
  crawler handler listener watcher worker-node trigger dispatcher balancer worker daemon docker encoder decoder tokenizer
  ranker recommender predictor regressor answer question-answer disaster quarter chapter paragraph character center
  centre theater weather feather leather rubber silver timber lumber river shower tower dinner supper butter sugar pepper
  copper mirror doctor-visit ant plant variant constant tenant-id want instant invariant restaurant significant important
  relevant list checklist twist wrist mist gist playlist blacklist whitelist shortlist waitlist artist-page process access
  success progress business address express press stress fitness illness wellness witness-file dress glass class pass loss
  boss-level german human woman-only ai robot customer consumer user passenger visitor reader player member voter patient
  driver rider buyer shopper learner viewer listener subscriber borrower debtor traveller traveler beginner killer winner
  caller sender receiver owner holder prisoner
`)
