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
