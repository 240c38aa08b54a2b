import type { Document } from '@legato/clinic/care'
import type { Actor, Answer } from '@legato/clinic/record'
import type { SignalSlice } from '@legato/sleep'
import type { PatientId } from '@legato/values'
import type { EditRequest, Night, NightRow, TakenNight } from '../api-nights.ts'
import { ok, perform } from '../repository/perform.ts'
import { type Change, changeRecording } from './change.ts'
import { documentOf } from './document.ts'
import { editNight } from './edit.ts'
import { listNights, nightAt } from './night.ts'
import { type SignalWanted, signalOf } from './overview.ts'
import type { NightParts } from './parts.ts'
import { type NightAddress, reading, within } from './rows.ts'
import { takeRecording, type Upload } from './take.ts'

/** Recordings of nights, and what is found on them. Every call is audited as all others. */
export interface Nights {
  take(actor: Actor, upload: Omit<Upload, 'room'>): Promise<Answer<TakenNight>>
  list(actor: Actor, patient: PatientId): Promise<Answer<readonly NightRow[]>>
  night(actor: Actor, address: NightAddress): Promise<Answer<Night>>
  signals(
    actor: Actor,
    address: NightAddress,
    wanted: readonly SignalWanted[],
  ): Promise<Answer<readonly SignalSlice[]>>
  /** Has it scored anew: with other choices, or with other stages and events beside it. */
  change(actor: Actor, address: NightAddress, change: Change): Promise<Answer<TakenNight>>
  /** The report, as it is printed. */
  document(actor: Actor, address: NightAddress): Promise<Answer<Document>>
  edit(actor: Actor, address: NightAddress, request: EditRequest): Promise<Answer<Night>>
}

export function createNights(parts: NightParts): Nights {
  const { store, room, enqueue } = parts
  return {
    take: async (actor, upload) => {
      const taken = await takeRecording(store, actor, { ...upload, ...(room && { room }) })
      if (taken.kind === 'refused') return taken
      const { night, state, turn } = taken.value
      // One that waits already may have lost its place with the process that took it.
      if (state.kind === 'waiting') await enqueue({ recording: night, account: actor.user }, turn)
      return ok({ night, state })
    },
    list: (actor, patient) => listNights(parts, actor, patient),
    night: (actor, address) => nightAt(parts, actor, address),
    signals: (actor, address, wanted) =>
      perform(store, reading(actor, address, 'signals of a night'), (query) =>
        within(query, { actor, ...address }, (row) => signalOf(query, actor, { row, wanted })),
      ),
    change: async (actor, address, change) => {
      const changed = await changeRecording(store, actor, { ...address, change })
      if (changed.kind === 'refused') return changed
      const { night } = address
      await enqueue({ recording: night, account: actor.user }, changed.value)
      return ok({ night, state: { kind: 'waiting' } })
    },
    document: (actor, address) => documentOf(parts, actor, address),
    edit: async (actor, address, request) => {
      const edited = await editNight(parts, actor, { ...address, request })
      return edited.kind === 'refused' ? edited : nightAt(parts, actor, address)
    },
  }
}
