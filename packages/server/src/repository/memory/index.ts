import type { Repository } from '@legato/clinic/record'
import { ok } from '../perform.ts'
import type { Store } from '../store.ts'
import { memoryImports } from './imports.ts'
import { memoryMatching, memoryPages } from './patients.ts'
import { type Memory, perform } from './perform.ts'
import { memoryResources } from './resources.ts'

/**
 * A repository that keeps everything in this process and nothing beyond it, for tests and trials.
 * It decides, searches and orders by the same functions that say what the one on PostgreSQL must
 * do. It writes no AuditEvents: there is nobody to whom they could be shown.
 */
export function createMemoryRepository({ now, newId }: Pick<Store, 'now' | 'newId'>): Repository {
  const memory: Memory = { shelves: new Map(), now, newId }
  return {
    resources: memoryResources(memory),
    ...memoryPages(memory),
    ...memoryMatching(memory),
    ...memoryImports(memory),
    rulings: (actor) =>
      perform(memory, { actor, verb: 'consult' }, ({ shelf }) => ok(shelf.rulings)),
    rule: (actor, ruling, by) =>
      perform(memory, { actor, verb: 'rule' }, ({ shelf, at }) => {
        const ruled = { id: newId(), ruling, by, at: at.toISOString() }
        return { ...ok(ruled), shelf: { ...shelf, rulings: [...shelf.rulings, ruled] } }
      }),
  }
}
