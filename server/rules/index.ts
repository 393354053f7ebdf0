/** Every rule, in the order of the rules page. A new rule is one file and one line here. */

import avoidedLoss from './avoided-loss.ts'
import loneAccuracy from './lone-accuracy.ts'
import misorderedParts from './misordered-parts.ts'
import missingElement from './missing-element.ts'
import missingPart from './missing-part.ts'
import percentOfWhat from './percent-of-what.ts'
import placeholder from './placeholder.ts'
import resultWithoutNumber from './result-without-number.ts'
import type { Rule } from './rule.ts'
import tooGood from './too-good.ts'
import trainScore from './train-score.ts'
import unjustifiedMetric from './unjustified-metric.ts'

export const rules: readonly Rule[] = [
  missingPart,
  misorderedParts,
  missingElement,
  placeholder,
  resultWithoutNumber,
  unjustifiedMetric,
  loneAccuracy,
  tooGood,
  trainScore,
  percentOfWhat,
  avoidedLoss,
]

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id)
