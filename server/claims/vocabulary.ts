/** The words numbers are claimed with: what is measured, how it changed, how two things compare. Data of find.ts and evidence.ts. */

/** How good a model is. Written as alternatives of a pattern; plural and hyphen forms included. */
export const quality = [
  'accurac(?:y|ies)',
  'precision',
  'recall',
  'sensitivity',
  'specificity',
  '(?:macro|micro|weighted)?[- ]?f[- ]?1(?:[- ]?(?:score|measure))?',
  'f[- ]?(?:beta|0\\.5|2)?[- ]?scores?',
  '(?:pr|roc|ks)[- ]?auc(?:[- ]?(?:roc|pr))?',
  'auc(?:[- ]?(?:roc|pr|score))?',
  'au(?:roc|prc)',
  'area under the curve',
  'average precision',
  'm[- ]?ap(?:@\\d+)?',
  'ndcg(?:@\\d+)?',
  'mrr(?:@\\d+)?',
  'rmse',
  'mae',
  'mape',
  'smape',
  'mse',
  'log[- ]?loss',
  'perplexity',
  'r2|r²|r[- ]?squared',
  'iou',
  'dice(?: score| coefficient)?',
  'bleu',
  'rouge(?:-\\w+)?',
  'wer|cer',
  '(?:word|character|mean|forecast|forecasting|prediction|average|absolute|classification|equal|median)(?: absolute)? error(?: rate)?',
  'false[- ](?:positive|negative|alarm|accept|reject)s?(?:[- ]rate)?',
  'misclassification(?:[- ]rate)?',
  'exact[- ]match',
  'kappa',
  'gini',
  'silhouette(?: score)?',
  'faithfulness',
  'groundedness',
  'hit[- ]rate@\\d+',
  'silhouette',
] as const

/** How well a service or a business runs, as a share. */
export const service = [
  'uptime',
  'availability',
  'crash[- ]free(?: (?:sessions|users|rate))?',
  '(?:cache )?hit[- ]rates?',
  'success[- ]rates?',
  'completion[- ]rates?',
  'retention(?:[- ]rate)?',
  'conversion(?:[- ]rates?)?',
  'adoption(?:[- ]rate)?',
  'click[- ]?through(?:[- ]rates?)?',
  'ctr',
  'open[- ]rates?',
  'response[- ]rates?',
  'win(?:[- ]back)?[- ]rates?',
  'deflection(?:[- ]rate)?',
  'resolution[- ]rates?',
  'satisfaction(?:[- ](?:score|rate|rating))?',
  'csat',
  'nps',
  'on[- ]time(?:[- ](?:delivery|rate))?',
  'compliance(?:[- ]rate)?',
  'delivery[- ]rates?',
] as const

/** Verbs of change, all forms. */
export const changeVerb =
  'reduc(?:e|es|ed|ing)|cut(?:s|ting)?|dropp?(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|fell|fall(?:s|en|ing)?|declin(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing)?|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|speed(?:s|ed|ing)?(?: \\w+)? up|sped(?: \\w+)* up|accelerat(?:e|es|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|shorten(?:s|ed|ing)?|shav(?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|expand(?:s|ed|ing)?|sank|sunk|halv(?:e|es|ed|ing)|went (?:up|down)|(?:is|are|was|were|be|been|came|gone|going|driv\\w+|drove|brought|bring\\w*|got|push\\w*|goes|go) (?:[\\w-]+ ){0,6}?(?:up|down)|eliminat(?:e|es|ed|ing)|outperform(?:s|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|scal(?:e|es|ed|ing)|doubled|tripled'

/** Nouns of change. */
export const changeNoun =
  'reductions?|improvements?|increases?|decreases?|drops?|declines?|gains?|boosts?|growth|(?:up)?lift|savings?|speed-?ups?|jump|rise|cut|fall|surge|acceleration|shrinkage'

/** Comparatives that make a number an effect. */
export const comparative =
  'more|less|fewer|faster|quicker|cheaper|slower|higher|lower|better|worse|longer|shorter|sooner|smaller|larger|bigger|lighter|stronger|happier|safer'

/** What a verb of finding does with a share of cases: a recall or accuracy without its name. */
export const findVerb =
  'catch(?:es)?|caught|finds?|found|detect(?:s|ed)?|identif(?:y|ies|ied)|recogni[sz]e[sd]?|spot(?:s|ted)?|classif(?:y|ies|ied)|predict(?:s|ed)?|match(?:es|ed)?|answer(?:s|ed)?|reads|transcribe[sd]?|extract(?:s|ed)?|merge[sd]?|miss(?:es|ed)?|blocks?|blocked|flag(?:s|ged)?|sort(?:s|ed)?|gets?|hits?|guess(?:es|ed)?|tells?|assign(?:s|ed)?|labels?|recover(?:s|ed)?|stop(?:s|ped)?|solve[sd]?|explain(?:s|ed)?'

/** Durations a period may be named by. */
export const periodUnit =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|seasons?|terms?|semesters?|sprints?|summers?|winters?|autumns?|springs?|shifts?|trials?|pilot|cycles?|half[- ]years?|decades?|holidays?|peak'
