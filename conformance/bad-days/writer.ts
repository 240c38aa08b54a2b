import type { Bundle, Observation } from '@legato/fhir'
import type { Killable } from './killable.ts'

/** What the server has said that it keeps; this list lies outside of it. */
export interface Acknowledged {
  readonly single: Map<string, number>
  readonly whole: Set<string>
  /** Transactions that were sent and not acknowledged: kept whole or not at all. */
  readonly unknown: Set<string>
}

export const IN_ONE = 10

/** Writes one resource after the other, and now and then ten in one transaction, until it is told to stop. */
export class Writer {
  readonly acknowledged: Acknowledged = {
    single: new Map(),
    whole: new Set(),
    unknown: new Set(),
  }
  readonly #server: Killable
  readonly #patient: string
  #count = 0

  constructor(server: Killable, patient: string) {
    this.#server = server
    this.#patient = patient
  }

  async write(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      this.#count += 1
      const value = this.#count
      await (value % 5 === 0 ? this.#transaction(`whole-${value}`) : this.#single(value)).catch(
        () => this.#server.ready(),
      )
    }
  }

  async #single(value: number): Promise<void> {
    const { status, body } = await this.#server.ask(
      '/fhir/R4/Observation',
      this.#observation(value),
    )
    if (status === 201) this.acknowledged.single.set(body.id, value)
  }

  async #transaction(name: string): Promise<void> {
    const bundle: Bundle = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: Array.from({ length: IN_ONE }, (_, index) => ({
        request: { method: 'POST', url: 'Observation' },
        resource: {
          ...this.#observation(index),
          identifier: [{ system: 'urn:bad-days', value: name }],
        },
      })),
    }
    this.acknowledged.unknown.add(name)
    const { status } = await this.#server.ask('/fhir/R4/', bundle)
    if (status !== 200) return
    this.acknowledged.unknown.delete(name)
    this.acknowledged.whole.add(name)
  }

  #observation(value: number): Observation {
    return {
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
      subject: { reference: `Patient/${this.#patient}` },
      valueQuantity: {
        ...{ value, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
      },
    }
  }
}
