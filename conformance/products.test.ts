import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guards, isCaught, without } from './safety/mutation.ts'
import type { Shown } from './safety/table.ts'
import { tableOf } from './safety/table.ts'
import type { Trial } from './safety/trial.ts'
import { trialOf } from './safety/trial.ts'
import { safetyRules } from './safety-rules.ts'

/**
 * Every safety rule in every combination of the facts it asks for, around patients in whom much is
 * offered; and with what keeps the rule taken out of the knowledge, the rule is seen to break.
 * The table of both is `docs/safety.md`.
 */
const trials = new Map<string, Trial>()
const guardsOf = Map.groupBy(guards(), ({ rule }) => rule)

test.each(safetyRules)('$id holds in every combination: $says', (rule) => {
  const trial = trialOf(rule)
  trials.set(rule.id, trial)
  expect(trial.broken.slice(0, 3).map((row) => Object.fromEntries(row))).toEqual([])
})

test.each([...guardsOf])('without what keeps %s it breaks', (id, kept) => {
  const trial = trials.get(id)
  expect(trial && isCaught(trial, without(kept))).toBe(true)
})

test('the committed table tells of every rule and of every guard', () => {
  const table = readFileSync(new URL('../docs/safety.md', import.meta.url), 'utf8')
  const names = [...safetyRules.map(({ says }) => says), ...guards().map(({ name }) => name)]
  expect(names.filter((name) => !table.includes(name))).toEqual([])
})

// Guard by guard takes minutes: a longer form, which also writes the table (`-u`).
if (process.env.LEGATO_LONG)
  test('the table of the rules, their patients and their guards is as committed', async () => {
    const shown = [...trials.values()].map((trial): Shown => {
      const own = guardsOf.get(trial.rule.id) ?? []
      const tested = own.map((guard) => {
        return { name: guard.name, isCaught: isCaught(trial, without([guard])) }
      })
      return { trial, guards: tested }
    })
    await expect(tableOf(shown)).toMatchFileSnapshot('../docs/safety.md')
  }, 900_000)
