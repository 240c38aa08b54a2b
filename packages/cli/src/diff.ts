import { readFile } from 'node:fs/promises'
import type { Plan, PlanDiff } from '@legato/clinic/plan'
import { diffPlans } from '@legato/clinic/plan'
import type { Command } from './arguments.ts'
import type { Console, Exit } from './console.ts'
import { EXIT, write } from './console.ts'
import { diffText } from './text/diff.ts'
import { COLOR, PLAIN } from './text/style.ts'

type DiffCommand = Extract<Command, { kind: 'diff' }>

/** `legato diff`: what changed from the plans of one file to those of another, patient by patient. */
export async function diff(
  { before, after, format }: DiffCommand,
  console: Console,
): Promise<Exit> {
  const [old, now] = [await plansIn(before), await plansIn(after)]
  const earlier = new Map(old.map((plan) => [plan.patient.id, plan]))
  const pairs = now.flatMap((plan) => {
    const was = earlier.get(plan.patient.id)
    return was ? [diffPlans(was, plan)] : []
  })
  for (const [index, one] of pairs.entries())
    await write(console.out, told(one, index, { format, console }))
  const alone = old.length + now.length - 2 * pairs.length
  if (alone > 0)
    await write(console.err, `legato: ${alone} plans have no counterpart in the other file\n`)
  return pairs.length > 0 ? EXIT.read : EXIT.nothing
}

interface Form {
  readonly format: 'text' | 'json' | 'patient'
  readonly console: Console
}

/** One comparison: a line of data, or text with a line before all but the first. */
export function told(one: PlanDiff, index: number, { format, console }: Form): string {
  if (format === 'json') return `${JSON.stringify(one)}\n`
  const style = console.out.isTTY && !process.env.NO_COLOR ? COLOR : PLAIN
  const rule = index === 0 ? '' : `\n${'─'.repeat(92)}\n\n`
  return `${rule}${diffText(one, { style, reader: format === 'patient' ? 'patient' : 'clinician' })}\n`
}

/** The plans of a file, one object or one a line, as `legato plan --format json` writes them. */
async function plansIn(file: string): Promise<readonly Plan[]> {
  const text = await readFile(file, 'utf8')
  const whole = json(text)
  const found = whole === undefined ? text.split('\n').flatMap((line) => json(line) ?? []) : [whole]
  const plans = found.filter(isPlan)
  if (plans.length > 0) return plans
  throw new Error(`${file} holds no plan; make one by: legato plan FILE --format json`)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPlan(value: unknown): value is Plan {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    value.schema === 'legato-plan/1'
  )
}
