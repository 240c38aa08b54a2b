import type { PlanRequest } from '@legato/clinic'
import { diffFor, planFor } from '@legato/clinic'
import { patientSheet, proposalBundle } from '@legato/clinic/care'
import type { Plan } from '@legato/clinic/plan'
import type { Read } from '@legato/server/files'
import { openAll, Population } from '@legato/server/files'
import type { Command } from './arguments.ts'
import type { Console, Exit } from './console.ts'
import { EXIT, today, write } from './console.ts'
import { told } from './diff.ts'
import { Progress } from './progress.ts'
import { planText } from './text/plan.ts'
import { sheetText } from './text/sheet.ts'
import type { Style } from './text/style.ts'
import { COLOR, PLAIN } from './text/style.ts'
import { strayText } from './text/unread.ts'
import { whyText } from './text/why.ts'

type PlanCommand = Extract<Command, { kind: 'plan' }>

/** `legato plan`: a plan for each patient of the files, one after another. */
export async function plan(command: PlanCommand, console: Console): Promise<Exit> {
  const { since, asOf = today(console.now()) } = command
  if (since !== undefined && since > asOf) {
    await write(
      console.err,
      `legato: --since is a day before ${asOf}, the day of the plan, not ${since}\n`,
    )
    return EXIT.misuse
  }
  const population = new Population(await openAll(command.files, console.input))
  const progress = new Progress({ stream: console.err, title: 'Planning', now: Date.now })
  const print = printer(command, console)
  let count = 0
  for (const read of population.patients((done) => progress.show(done))) {
    await print(read, count)
    count += 1
  }
  progress.clear()
  await write(console.err, strayText(population.strays))
  if (count > 0) return EXIT.read
  await write(console.err, 'legato: no patient was found in what was given\n')
  return EXIT.nothing
}

type Print = (read: Read, index: number) => Promise<void>

function printer(command: PlanCommand, console: Console): Print {
  const { since, format } = command
  if (since === undefined || format === 'fhir') return planPrinter(command, console)
  return (read, index) => {
    const diff = diffFor(read.record, { ...requestOf(read, command, console), since })
    return write(console.out, told(diff, index, { format, console }))
  }
}

function requestOf(
  { unread }: Read,
  { asOf, whatIf, country = 'generic' }: PlanCommand,
  { now }: Console,
): PlanRequest {
  return { asOf: asOf ?? today(now()), unread, whatIf, country }
}

/** Each plan on a line of its own as data; as text, a line between two. */
function planPrinter(command: PlanCommand, console: Console): Print {
  const { out } = console
  const style = out.isTTY && !process.env.NO_COLOR ? COLOR : PLAIN
  const apart = (index: number) => (index === 0 ? '' : `\n${'─'.repeat(92)}\n\n`)
  const text = (plan: Plan) => textOf(plan, command, style)
  const forms = {
    text: (plan: Plan, index: number) => `${apart(index)}${text(plan)}\n`,
    json: (plan: Plan) => `${JSON.stringify(plan)}\n`,
    fhir: (plan: Plan) => `${JSON.stringify(proposalBundle(plan))}\n`,
    patient: (plan: Plan, index: number) =>
      `${apart(index)}${sheetText(patientSheet(plan), style)}\n`,
  }
  return (read, index) => {
    const plan = planFor(read.record, requestOf(read, command, console))
    return write(out, forms[command.format](plan, index))
  }
}

/** The plan; asked why, only what is called so. */
function textOf(plan: Plan, { why }: PlanCommand, style: Style): string {
  if (why === undefined) return planText(plan, style)
  return whyText(plan, why, style) ?? `Nothing in this plan is called ${why}.`
}
