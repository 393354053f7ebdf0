/** Where "significant" is a term of a field, or stands beside the test or the size that earns the word. */
export const tested =
  /statistic\w*|clinical\w*|\bp\s*[<=>≤]|\bp[- ]?values?\b|confidence|\bCI\b|t-test|z-test|chi[- ]squared?|mcnemar|wilcoxon|mann|anova|bootstrap|A\/B|\balpha\b|\bα|significance|\bsignificant(?:ly)? (?:at|figures?|digits?|bits?|bytes?|others?|decimal|places)|(?:least|most|more|less|not|n['’]t|no|nor|never|whether|if|how)[- ](?:a |any |statistically )?significant/i

/** Trouble, effort and matters of the scene: their size sells nothing. */
export const burdens: ReadonlySet<string> = new Set(
  `challenge challenges risk risks issue issues problem problems delay delays debt concern concerns pressure pushback resistance
  gap gaps overhead effort efforts time hours portion part share amount number outage outages incident incidents loss losses
  bug bugs cost costs error errors workload load downtime disagreement disagreements friction obstacle obstacles setback setbacks
  constraint constraints drift difference differences correlation correlations effect effects variable variables predictor
  predictors feature features factor factors terms result decision decisions event events change changes moment lesson penalty
  fine fines damage harm failure failures backlog complexity difficulty difficulties conflict conflicts hurdle hurdles bottleneck
  bottlenecks latency churn turnover discrepancy discrepancies scope`.split(/\s+/),
)
