import { builtPages } from '@legato/server/trial'

/** Before the first browser test: the pages as they are now, built once for all of them. */
export async function setup(): Promise<void> {
  await builtPages((line) => process.stderr.write(`${line}\n`))
}
