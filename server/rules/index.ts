/** Every rule, in the order of the rules page. A new rule is one file and one line here. */
import misorderedParts from './misordered-parts.ts'
import missingElement from './missing-element.ts'
import missingPart from './missing-part.ts'
import placeholder from './placeholder.ts'
import resultWithoutNumber from './result-without-number.ts'
import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [missingPart, misorderedParts, missingElement, placeholder, resultWithoutNumber]

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id)
