import type { Trial } from './trial.ts'

/** What the trials showed of one safety rule. */
export interface Shown {
  readonly trial: Trial
  /** Each guard of the rule, and whether the rule was seen to break without it alone. */
  readonly guards: readonly { readonly name: string; readonly isCaught: boolean }[]
}

/** The committed table: which patients each rule was tried on, and what happens without what keeps it. */
export function tableOf(shown: readonly Shown[]): string {
  return `# Safety rules, tried

Each rule is written twice: in the knowledge, and by hand as an invariant that reads a patient and a
plan and knows nothing of the knowledge (\`conformance/safety\`). The invariant is tried on every
combination of the facts it asks for (one value from each interval between cut points, every option,
unknown), around patients in whom much is offered; where the full product is more than 100,000
patients, on every combination of three of the facts.

A guard is what keeps a rule in the knowledge: an alert, or a reason of a therapy. With all guards of a
rule taken out, its invariant breaks: that is tested. Taken out one by one, the table says whether it
breaks; where it does not, another guard keeps the rule, or the guard only says it in words.

Made by \`LEGATO_LONG=1 npx vitest run conformance/products.test.ts -u\`.

| rule | invariant | tried on | breaks without | holds without |
|---|---|---|---|---|
${shown.map(row).join('\n')}
`
}

function row({ trial: { rule, around }, guards }: Shown): string {
  const patients = around.reduce((sum, { crossing }) => sum + crossing.count, 0)
  const [first] = around
  const names = (caught: boolean) =>
    guards.filter(({ isCaught }) => isCaught === caught).map(({ name }) => name)
  return `| ${rule.id} | ${rule.says} | ${patients} patients, ${first?.crossing.kind ?? ''} | ${names(true).join('<br>')} | ${names(false).join('<br>')} |`
}
