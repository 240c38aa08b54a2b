import type { Actor, Role } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'
import { test } from 'vitest'
import { contract } from '../contract/index.ts'
import { createMemoryRepository } from './index.ts'

let count = 0
const newId = () => {
  count += 1
  return `id-${count}`
}

function person(clinic: ClinicId, roles: readonly Role[], self?: string): Actor {
  const own = self === undefined ? {} : { self: id<'Patient'>(self) }
  return { user: id<'User'>(newId()), clinic, roles, purpose: 'care', ...own }
}

for (const { name, run } of contract)
  test(`in memory, ${name}`, async () => {
    const at = new Date('2026-11-22T09:00:00Z')
    const [here, there] = [id<'Clinic'>(newId()), id<'Clinic'>(newId())]
    await run({
      repository: createMemoryRepository({ now: () => at, newId }),
      clinician: person(here, ['neurologist']),
      stranger: person(there, ['neurologist']),
      person: async (roles, self) => person(here, roles, self),
    })
  })
