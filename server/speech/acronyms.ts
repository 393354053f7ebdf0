/** Capitals that are said as a word, not letter by letter: as written -> said. */
export const saidAsWords: Readonly<Record<string, string>> = {
  ...sameSound(`
    SMOTE BERT RAG SHAP LIME LORA QLORA ADAM SOTA SWOT SMART STAR GAN GANS BLEU ROUGE YOLO CLIP DALL SAM RELU GELU PEFT GLUE
    SUPERGLUE ELMO ANOVA MANOVA CUDA ONNX RAM ROM SIM PIN LAN WAN RAID SAN NAS BIOS NATO NASA FIFA OPEC UNICEF COBOL BASIC
    FORTRAN LIDAR RADAR LASER SCUBA COVID AIDS ZIP JAVA REST SOAP CRUD ACID CORS SPA DAG DAGS SAAS PAAS IAAS HADOOP OKTA JIRA
    SCRUM AGILE FAANG MANGA DORA RACI SCARF PISA GATE TOEFL HEDIS
  `),
  BLEU: 'blue',
  CUDA: 'cooda',
  HIPAA: 'hippa',
  FERPA: 'ferpa',
  COPPA: 'coppa',
  JSON: 'jay son',
  JSONL: 'jay son L',
  GEOJSON: 'geo jay son',
  YAML: 'yammel',
  TOML: 'tommel',
  SQL: 'sequel',
  NOSQL: 'no sequel',
  JPEG: 'jay peg',
  JPG: 'jay peg',
  MPEG: 'em peg',
  GIF: 'gif',
  PNG: 'P N G',
  GUI: 'gooey',
  ASCII: 'askey',
  SCSI: 'scuzzy',
  WYSIWYG: 'wizzy wig',
  SAAS: 'sass',
  PAAS: 'pass',
  IAAS: 'I as',
  ONNX: 'onyx',
  ASAP: 'A S A P',
  OWASP: 'oh wasp',
  SIEM: 'sim',
  SOC: 'sock',
  MOOC: 'mook',
  OAUTH: 'oh auth',
  ARIMA: 'a rima',
  SARIMA: 'sa rima',
  ARPU: 'arpoo',
  GAAP: 'gap',
  EBITDA: 'ebit da',
  IEEE: 'I triple E',
  AAAI: 'triple A I',
  NAACP: 'N double A C P',
  UMAP: 'you map',
  TSNE: 'tee snee',
  DBSCAN: 'D B scan',
  HDBSCAN: 'H D B scan',
  DBLP: 'D B L P',
  MCMC: 'M C M C',
  MNIST: 'em nist',
  FAISS: 'face',
  CISO: 'see so',
  NIST: 'nist',
  CIFAR: 'see far',
  LSTM: 'L S T M',
  WWW: 'dub dub dub',
  WWDC: 'dub dub D C',
}

/** Ordinary short words that people write in capitals to stress them; longer ones are taken for words anyway. */
export const stressedWords: ReadonlySet<string> = new Set(
  `A I AM AN AND ANY ALL ALSO ALWAYS ARE AS ASK AT AUTO BAD BE BEEN BEST BOTH BUT BUY BY CAN CODE COST DATA DAY DAYS DID DO DOES DONE
  DONT EACH EASY END EVEN EVER FACT FAIL FALSE FAST FIRST FIVE FIX FOR FOUR FREE FROM FULL GET GIVE GO GOAL GOOD GOT GREAT HAD HARD HAS
  HAVE HE HER HERE HIGH HIS HOW HUGE IF IN INTO IS ITS JOB JUST KEEP KEY KNOW LAST LATE LEAD LESS LIKE LIST LONG LOT LOW MADE MAIN
  MAKE MANY MAX ME MEAN MIN MIX MORE MOST MUCH MUST MY NEED NEVER NEW NEXT NO NONE NOT NOTE NOW NULL OF OFF OLD ON ONE ONLY OPEN OR
  OUR OUT OVER OWN PART PAST PLAN PLAY PUT READ REAL RIGHT RISK ROLE RUN SAFE SAID SAME SAVE SAY SEE SELF SHE SHIP SHOW SIX SLOW SO SOME SOON
  STOP STORY SUCH SURE TAKE TASK TEAM TELL TEN TEST TEXT THAN THAT THE THEIR THEM THEN THERE THESE THEY THING THIS THREE TIME TIP TIPS TO
  TOLD TOO TOP TRUE TRY TWO UP USE USED USER VERY WANT WAS WAY WE WEEK WELL WERE WHAT WHEN WHERE WHICH WHO WHY WILL WIN WITH WORK
  WORST YEAR YEARS YES YET YOU YOUR ZERO`.split(/\s+/),
)

function sameSound(words: string): Record<string, string> {
  return Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, word.toLowerCase()]),
  )
}
