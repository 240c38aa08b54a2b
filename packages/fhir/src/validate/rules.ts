import type { Rule } from './rule.ts'
import { DATA_RULES } from './rules-data.ts'
import { OWN_RULES } from './rules-own.ts'
import { QUESTIONNAIRE_RULES } from './rules-questionnaire.ts'
import { RESOURCE_RULES } from './rules-resource.ts'

/*
 * Rules that are checked elsewhere: dom-2 to dom-5 and ref-1 in contained.ts, ele-1 in walk.ts,
 * sqty-1 by the table. Not checked: ctm-1 asks what stands behind a reference; ppc-2 to ppc-5 name
 * a code system that does not exist, and can never fail.
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ...DATA_RULES,
  ...QUESTIONNAIRE_RULES,
  ...RESOURCE_RULES,
}

/** With those of this house after those of the standard. */
const ASKED: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...Object.keys(RULES), ...Object.keys(OWN_RULES)].map((name) => [
    name,
    [...(RULES[name] ?? []), ...(OWN_RULES[name] ?? [])],
  ]),
)

/** The rules about a type or a part of one; those of its base are told under its base. */
export function rulesOf(name: string): readonly Rule[] {
  return ASKED.get(name) ?? []
}
