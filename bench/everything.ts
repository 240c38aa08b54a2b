import { openTrialClinic } from '@legato/server/trial'

export interface EverythingMeasured {
  readonly encounters: number
  /** Of `$everything` of one patient, the answer read whole. */
  readonly medianMs: number
  /** Observations created singly by 8 clients over HTTP: validated, audited, kept. */
  readonly createdPerSecond: number
}

const SECONDS = 5
const CLIENTS = 8

/** What a client sees of the FHIR API of a whole clinic; server and load share the machine. */
export async function measureEverything(encounters = 2000): Promise<EverythingMeasured> {
  const clinic = await openTrialClinic()
  try {
    const ask = await asking(clinic.address, clinic.password)
    const { id }: { id: string } = JSON.parse(await ask('/Patient', { resourceType: 'Patient' }))
    const subject = { reference: `Patient/${id}` }
    for (let from = 0; from < encounters; from += 500) {
      const entry = Array.from({ length: Math.min(500, encounters - from) }, () => visit(subject))
      await ask('', { resourceType: 'Bundle', type: 'transaction', entry })
    }
    const taken: number[] = []
    for (let round = 0; round < 7; round++) {
      const began = performance.now()
      await ask(`/Patient/${id}/$everything?_count=${encounters + 10}`)
      taken.push(performance.now() - began)
    }
    const createdPerSecond = await creating(() => ask('/Observation', value(subject)))
    return { encounters, medianMs: taken.sort((a, b) => a - b)[3] ?? 0, createdPerSecond }
  } finally {
    await clinic.stop()
  }
}

async function creating(create: () => Promise<string>): Promise<number> {
  for (let warm = 0; warm < 200; warm++) await create()
  const until = performance.now() + SECONDS * 1000
  let done = 0
  const client = async () => {
    for (; performance.now() < until; done++) await create()
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return done / SECONDS
}

async function asking(address: string, password: string) {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const body = JSON.stringify({ name: 'neurologist', password })
  const entered = await fetch(`${address}/api/session`, { ...json, body })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (path: string, resource?: object): Promise<string> => {
    const headers = { cookie, ...(resource && { 'content-type': 'application/fhir+json' }) }
    const sent = resource ? { method: 'POST', body: JSON.stringify(resource) } : {}
    const answer = await fetch(`${address}/fhir/R4${path}`, { headers, ...sent })
    if (!answer.ok) throw new Error(`everything: ${path} was answered ${answer.status}`)
    return await answer.text()
  }
}

const visit = (subject: object) => ({
  resource: {
    ...{ resourceType: 'Encounter', status: 'finished', subject },
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  },
  request: { method: 'POST', url: 'Encounter' },
})

const value = (subject: object) => ({
  ...{ resourceType: 'Observation', status: 'final', subject },
  code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
  valueQuantity: { value: 38, unit: 'ng/mL' },
})
