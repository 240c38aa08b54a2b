import { readConfig, start } from '@legato/server'
import { cheap } from '@legato/server/trial'

/*
 * A server without pages in a process of its own, to be killed: it tells its address, and its
 * environment says the rest.
 */
const { address } = await start({
  config: readConfig(process.env),
  say: () => {},
  hasher: cheap,
  pages: async () => undefined,
})
process.stdout.write(`${address}\n`)
