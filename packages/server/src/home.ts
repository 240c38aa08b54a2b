import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** How people reach a server that listens at the address: by the clinic's name, else on this machine. */
export function homeOf({ hosts, secure }: Config, address: string): string {
  const [host] = hosts
  if (host !== undefined) return `${secure ? 'https' : 'http'}://${host}`
  return address.replace('127.0.0.1', 'localhost')
}

/** Sets down in the data folder where the server is reached, for links that are made beside it. */
export async function keepHome({ dataDirectory }: Config, home: string): Promise<void> {
  await writeFile(join(dataDirectory, 'home'), `${home}\n`)
}

/** Where the server that started last is reached; as this environment says, where none started yet. */
export async function lastHome(config: Config): Promise<string> {
  try {
    return (await readFile(join(config.dataDirectory, 'home'), 'utf8')).trim()
  } catch {
    return homeOf(config, `http://127.0.0.1:${config.port}`)
  }
}
