import type { PlanRequest } from '@legato/clinic'
import { planFor } from '@legato/clinic'
import { patientSheet, proposalBundle } from '@legato/clinic/care'
import type { Plan } from '@legato/clinic/plan'
import type { Command } from './arguments.ts'
import type { Console, Exit } from './console.ts'
import { EXIT, today, write } from './console.ts'
import { openAll } from './input/open.ts'
import type { Read } from './input/population.ts'
import { Population } from './input/population.ts'
import { Progress } from './progress.ts'
import { planText } from './text/plan.ts'
import { sheetText } from './text/sheet.ts'
import { COLOR, PLAIN } from './text/style.ts'
import { strayText } from './text/unread.ts'

type PlanCommand = Extract<Command, { kind: 'plan' }>

/** `legato plan`: a plan for each patient of the files, one after another. */
export async function plan(command: PlanCommand, console: Console): Promise<Exit> {
  const population = new Population(await openAll(command.files, console.input))
  const progress = new Progress({ stream: console.err, title: 'Planning', now: Date.now })
  const print = printer(command, console)
  let count = 0
  for (const read of population.patients((done) => progress.show(done))) {
    await print(planOf(read, command, console))
    count += 1
  }
  progress.clear()
  await write(console.err, strayText(population.strays))
  if (count > 0) return EXIT.read
  await write(console.err, 'legato: no patient was found in what was given\n')
  return EXIT.nothing
}

function planOf(
  { record, unread }: Read,
  { asOf, whatIf, country = 'generic' }: PlanCommand,
  { now }: Console,
): Plan {
  const request: PlanRequest = { asOf: asOf ?? today(now()), unread, whatIf, country }
  return planFor(record, request)
}

/** Each plan on a line of its own as data; as text, a line between two. */
function printer({ format }: PlanCommand, { out }: Console): (plan: Plan) => Promise<void> {
  const style = out.isTTY && !process.env.NO_COLOR ? COLOR : PLAIN
  let first = true
  const apart = (): string => {
    const rule = first ? '' : `\n${'─'.repeat(92)}\n\n`
    first = false
    return rule
  }
  const forms = {
    text: (plan: Plan) => `${apart()}${planText(plan, style)}\n`,
    json: (plan: Plan) => `${JSON.stringify(plan)}\n`,
    fhir: (plan: Plan) => `${JSON.stringify(proposalBundle(plan))}\n`,
    patient: (plan: Plan) => `${apart()}${sheetText(patientSheet(plan), style)}\n`,
  }
  return (plan) => write(out, forms[format](plan))
}
