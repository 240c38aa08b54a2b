import { createServer } from 'node:net'
import type { Config } from './config.ts'

/** Rejects with what to do when the port is taken: before anything is opened, so that it is quick. */
export async function assertFree({ bind, port }: Pick<Config, 'bind' | 'port'>): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen(port, bind, resolve)
    })
  } catch (error) {
    throw portError(error, port)
  } finally {
    probe.close()
  }
}

/** What stands in the way of listening, in words; other errors as they are. */
export function portError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new Error(taken(port), { cause: error })
  if (code === 'EACCES') return new Error(forbidden(port), { cause: error })
  return error
}

function taken(port: number): string {
  return (
    `Port ${port} is in use. If Legato runs already, open http://localhost:${port} in a browser; ` +
    `else choose another port: --port ${port + 1}, or LEGATO_PORT=${port + 1}.`
  )
}

function forbidden(port: number): string {
  return `This user may not open port ${port}. Choose one above 1023: --port 8040, or LEGATO_PORT=8040.`
}
