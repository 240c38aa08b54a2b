import { cpus } from 'node:os'
import type { EverythingMeasured } from './everything.ts'
import type { SignInMeasured } from './sign-in.ts'

const HEAD = '| what | measured | asked |\n|---|--:|--:|'

/** What those who use the service wait for, as `bench/results-service.md`. */
export function serviceResults(signIn: SignInMeasured, api: EverythingMeasured): string {
  return `# The service, measured

One run of \`npm run bench -- --service\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}. Server, load and the embedded
PostgreSQL share the machine; passwords are hashed as in earnest, audit, validation and row security are on.

${HEAD}
| ${signIn.people} people sign in at once, until the last is in, s | ${signIn.seconds.toFixed(1)} | 20 |
| a list of patients read meanwhile (${signIn.readings} times), 95th percentile ms | ${signIn.readingP95Ms.toFixed(0)} | 300 |
| \`$everything\` of a patient with ${api.encounters} encounters, median ms | ${Math.round(api.medianMs)} | 1000 |
| resources created singly over HTTP by 8 clients, a second | ${Math.round(api.createdPerSecond)} | 350 |
`
}
