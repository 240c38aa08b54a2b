import type { Resource } from '@legato/fhir'
import type { InjectOptions } from 'fastify'
import type { House } from '../http/house.ts'
import { openServer } from '../http/trial-server.ts'
import type { Trial } from '../trial.ts'
import { FHIR_BASE } from './plugin.ts'

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'

export interface Sent {
  readonly body?: unknown
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The API of a clinic of its own, and a neurologist who asks. */
export async function openApi(trial: Trial, change: Partial<House> = {}) {
  const server = await openServer(trial, { importLimit: 8_000_000, ...change })
  const [cookie] = server.entered.cookies
  const cookies = cookie ? { [cookie.name]: cookie.value } : {}

  /** Asks below the API; `json` is the answer as a value, or undefined when there is none. */
  const ask = async (method: Method, path: string, { body, type, headers }: Sent = {}) => {
    const payload = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
    const kind = type ?? (method === 'PATCH' ? PATCH : 'application/fhir+json')
    const question: InjectOptions = {
      ...{ method, url: `${FHIR_BASE}${path}`, cookies },
      headers: { ...(payload === undefined ? {} : { 'content-type': kind }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    }
    const answer = await server.app.inject(question)
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      json: answer.body === '' ? undefined : JSON.parse(answer.body),
      code: codeIn(answer.body),
    }
  }

  /** Makes a resource and gives it as it was kept. */
  const make = async (resource: Resource) => {
    const answer = await ask('POST', `/${resource.resourceType}`, { body: resource })
    if (answer.status !== 201) throw new Error(`not made: ${answer.text}`)
    return answer.json
  }
  return { ...server, ask, make }
}

/** An API in which Patient/x and their Observation/x are there. */
export async function openExample(trial: Trial) {
  const api = await openApi(trial)
  await api.ask('PUT', '/Patient/x', { body: { resourceType: 'Patient', id: 'x', active: true } })
  const body = {
    ...{ resourceType: 'Observation', id: 'x', status: 'final', code: { text: 'ferritin' } },
    ...{ subject: { reference: 'Patient/x' }, effectiveDateTime: '2021-05-01' },
    valueQuantity: { value: 40, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
  }
  await api.ask('PUT', '/Observation/x', { body })
  return api
}

const PATCH = 'application/json-patch+json'

/** The code of the first issue, of an answer that is a refusal. */
function codeIn(text: string): string | undefined {
  if (!text.startsWith('{"resourceType":"OperationOutcome"')) return undefined
  return JSON.parse(text).issue[0]?.details?.coding?.[0]?.code
}

export const base = `http://localhost:80${FHIR_BASE}`
