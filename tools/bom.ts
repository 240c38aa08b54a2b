/*
 * npm run --silent bom: the bill of materials of what a clinic installs, on standard output, in the
 * form of CycloneDX. npm's own (`npm sbom --omit dev`) leaves out what workspaces lean on.
 */
import { readFileSync } from 'node:fs'
import { billOf } from './bom/bill.ts'

const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
process.stdout.write(`${JSON.stringify(billOf(JSON.parse(lock)), null, 2)}\n`)
