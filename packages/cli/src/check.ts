import { describe } from '@legato/clinic/profile'
import type { Read } from '@legato/server/files'
import { openAll, Population } from '@legato/server/files'
import type { Command } from './arguments.ts'
import type { Console, Exit } from './console.ts'
import { EXIT, today, write } from './console.ts'
import { checkText } from './text/check.ts'
import { strayText } from './text/unread.ts'

/** `legato check`: what was understood of each patient in the files, and what not. */
export async function check(
  { files, asOf }: Extract<Command, { kind: 'check' }>,
  console: Console,
): Promise<Exit> {
  const population = new Population(await openAll(files, console.input))
  let count = 0
  for (const read of population.patients()) {
    await write(
      console.out,
      `${count > 0 ? '\n' : ''}${checked(read, asOf ?? today(console.now()))}`,
    )
    count += 1
  }
  await write(console.err, strayText(population.strays))
  if (count > 0) return EXIT.read
  await write(console.err, 'legato: no patient was found in what was given\n')
  return EXIT.nothing
}

function checked({ record, unread }: Read, asOf: ReturnType<typeof today>): string {
  const features = describe(record, { asOf })
  return checkText({ record, features, unread: [...unread, ...features.unread] })
}
