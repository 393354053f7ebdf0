/** How people tell a choice, what it cost, and what a result does not show. English, clean text; generous on purpose. */

/** A choice between ways of doing it. */
export const decision =
  /\b(?:i|we)\s+(?:then |also |finally |therefore |deliberately |ultimately |initially )?(?:chose|decided (?:to (?:use|build|go|switch|move|replace|adopt|rewrite|migrate|split|cache|introduce|keep|drop)|against)|opted for|picked|selected|settled on|went (?:with|for)|switched (?:to|from)|moved (?:to|from|us)(?! (?:a|an|the|my|another|[A-Z]\w+)[^.]{0,40}(?:company|startup|start-up|team|role|position|city|country|firm|bank|job|department))|migrated (?:to|from)|replaced|adopted)\b|(?:^|[.;:]\s+|\n)(?:chose|opted for|picked|settled on|went with|switched (?:to|from)|replaced|adopted)\b/i

/** What was given up or turned down. */
export const tradeOff =
  /\b(?:over (?!in\b|to\b|night|time|\d|the (?:last|next|past|course|years?|months?|weeks?))|instead|rather than|in favou?r of|as opposed to|compared|comparing|comparison|versus|vs\.?|against|alternatives?|options?|considered|evaluated|weighed|rejected|ruled out|turned down|tried|neither|either|not the|at the cost|cost(?:s|ing)?|expensive|cheaper|price|trade-?offs?|traded|downside|drawback|disadvantage|sacrific\w+|gave up|giving up|accepted|accept|in exchange|in return|even though|although|though|but|however|while|slower|heavier|harder|longer|more (?:memory|work|complex|time|effort|code)|less (?:flexible|accurate|precise)|fewer features|risk|limit(?:s|ed|ation)?|enough|simpler|too (?:\w+))\b/i

/** What the work does not do or know. */
export const limitation =
  /\b(?:limit(?:s|ed|ation|ations)?|blind spots?|does(?:n't| not)|did(?:n't| not)|do(?:n't| not)|can(?:'t|not| not)|could(?:n't| not)|would(?:n't| not)|was(?:n't| not)|isn't|is not|never|nothing|ha(?:s|ve|d) no|only|except|but|however|although|though|unless|still|missed|misses|miss|fail(?:s|ed)?|fails|wrong|error|errors|bias(?:ed)?|skewed|small sample|few|caveat|drawback|downside|risk|risks|uncertain(?:ty)?|unsure|unclear|unknown|approximate|proxy|assum\w+|not yet|so far|worse|weak(?:er|ness)?|drift|degrad\w+|edge cases?|outside|beyond|human (?:review|check|in the loop)|by hand|manual(?:ly)?)\b/i

/** A step that stands in the way of a repeat. */
export const prevention =
  /\b(?:now|since then|ever since|from then on|these days|today|always|never again|every (?:time|release|change|deploy\w*|new|pull|month|week|day|one)|before (?:every|each|any|i|we|a|the)|from now on|next time|going forward|in future|check(?:s|ed|list|lists|ing)?|alert(?:s|ing|ed)?|alarm|monitor\w*|dashboard|test(?:s|ed|ing)?|guard\w*|safeguards?|review(?:s|ed)?|template|runbook|playbook|policy|process|procedure|rule|rules|habit|standard|gate|canary|feature flags?|rollback|limit|validation|automat\w+|prevent\w*|recurrence|no longer|again|document\w*|training|ritual|agenda|sign(?:s|ed)? off|second pair|two people|reminder|calendar)\b/i
