/** Every rule, in the order of the rules page. A new rule is one file and one line here. */

import actionTooShort from './action-too-short.ts'
import allTheFeatures from './all-the-features.ts'
import avoidedLoss from './avoided-loss.ts'
import blame from './blame.ts'
import contradictingNumbers from './contradicting-numbers.ts'
import dataSource from './data-source.ts'
import declaredTimeDiffers from './declared-time-differs.ts'
import followedATutorial from './followed-a-tutorial.ts'
import hype from './hype.ts'
import listsInsteadOfTelling from './lists-instead-of-telling.ts'
import loneAccuracy from './lone-accuracy.ts'
import misorderedParts from './misordered-parts.ts'
import missingElement from './missing-element.ts'
import missingPart from './missing-part.ts'
import noLimitation from './no-limitation.ts'
import noOwner from './no-owner.ts'
import noPrevention from './no-prevention.ts'
import overTime from './over-time.ts'
import partOverBudget from './part-over-budget.ts'
import passiveAction from './passive-action.ts'
import percentOfWhat from './percent-of-what.ts'
import placeholder from './placeholder.ts'
import pointsOrPercent from './points-or-percent.ts'
import resampledTest from './resampled-test.ts'
import resultWithoutNumber from './result-without-number.ts'
import type { Rule } from './rule.ts'
import significantWithoutSize from './significant-without-size.ts'
import simplerWords from './simpler-words.ts'
import tooGood from './too-good.ts'
import trainScore from './train-score.ts'
import underTime from './under-time.ts'
import universalClaim from './universal-claim.ts'
import unjustifiedMetric from './unjustified-metric.ts'
import untoldTradeOff from './untold-trade-off.ts'
import vagueOwnership from './vague-ownership.ts'

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
  resampledTest,
  contradictingNumbers,
  pointsOrPercent,
  blame,
  vagueOwnership,
  passiveAction,
  noOwner,
  hype,
  significantWithoutSize,
  universalClaim,
  simplerWords,
  allTheFeatures,
  untoldTradeOff,
  noLimitation,
  noPrevention,
  followedATutorial,
  dataSource,
  listsInsteadOfTelling,
  overTime,
  underTime,
  partOverBudget,
  actionTooShort,
  declaredTimeDiffers,
]

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id)
