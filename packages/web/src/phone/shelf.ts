import type { DiaryNight, UsualDose } from '@legato/server/api'
import type { Holder } from './owner.ts'
import { markOf, seal, unseal } from './seal.ts'
import { openStore, type Row, type Store } from './store.ts'

/** How far a night has come: `other` when the server holds another version of it. */
export type Way =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'other'; readonly night: DiaryNight; readonly version: string }

/** A night on this phone. */
export interface PhoneNight {
  readonly night: DiaryNight
  readonly way: Way
  /** The server's, which it stands on; none of a night that the server does not know. */
  readonly version?: string
}

/** What is sealed in a row. */
type Content =
  | { readonly kind: 'night'; readonly patient: string; readonly kept: PhoneNight }
  | { readonly kind: 'drugs'; readonly patient: string; readonly drugs: readonly UsualDose[] }

/** What a phone keeps of diaries, each sealed by its owner's keys. */
export interface Shelf {
  nights(of: Holder): Promise<readonly PhoneNight[]>
  put(of: Holder, night: PhoneNight): Promise<void>
  drugs(of: Holder): Promise<readonly UsualDose[]>
  putDrugs(of: Holder, drugs: readonly UsualDose[]): Promise<void>
  /** How many nights of other accounts have not been sent. */
  unsentOfOthers(of: Holder | undefined): Promise<number>
  /** Takes away all of an account that the server has too, but for nights from this day on. */
  clear(of: Holder, before?: string): Promise<void>
}

/** Rejects where the browser keeps nothing. */
export async function openShelf(): Promise<Shelf> {
  return shelfOn(await openStore())
}

export function shelfOn(store: Store): Shelf {
  // One after another: sealing takes its time, and the last word is to stay the last.
  let last: Promise<void> = Promise.resolve()
  const put = ({ keys, name }: Holder, what: readonly string[], content: Content) => {
    const write = async () => {
      const [id, account] = [await markOf(keys, what), await accountOf({ keys, name })]
      const waits = content.kind === 'night' && content.kept.way.kind !== 'sent'
      await store.putRow({ id, account, waits, sealed: await seal(keys, id, content) })
    }
    last = last.then(write, write)
    return last
  }
  const contents = async (of: Holder) => {
    const account = await accountOf(of)
    const own = (await store.rows()).filter((row) => row.account === account)
    return (await Promise.all(own.map((row) => contentOf(of, row)))).flat()
  }
  return {
    nights: async (of) =>
      (await contents(of)).flatMap(({ content }) =>
        content.kind === 'night' && content.patient === of.patient ? [content.kept] : [],
      ),
    put: (of, kept) =>
      put(of, ['night', of.patient, kept.night.night], {
        ...{ kind: 'night', patient: of.patient, kept },
      }),
    drugs: async (of) =>
      (await contents(of)).flatMap(({ content }) =>
        content.kind === 'drugs' && content.patient === of.patient ? content.drugs : [],
      ),
    putDrugs: (of, drugs) =>
      put(of, ['drugs', of.patient], { kind: 'drugs', patient: of.patient, drugs }),
    unsentOfOthers: async (of) => {
      const account = of && (await accountOf(of))
      return (await store.rows()).filter((row) => row.waits && row.account !== account).length
    },
    clear: async (of, before) => {
      const old = (await contents(of)).filter(({ content }) => isOver(content, before))
      for (const { id } of old) await store.deleteRow(id)
    },
  }
}

function accountOf({ keys, name }: Pick<Holder, 'keys' | 'name'>): Promise<string> {
  return markOf(keys, ['account', name])
}

/** None of a row that was tampered with: it stays, and stops nothing. */
async function contentOf({ keys }: Holder, { id, sealed }: Row) {
  const content = await unseal<Content>(keys, id, sealed).catch(() => undefined)
  return content ? [{ id, content }] : []
}

function isOver(content: Content, before: string | undefined): boolean {
  if (content.kind === 'drugs') return before === undefined
  const { night, way } = content.kept
  return way.kind === 'sent' && (before === undefined || night.night < before)
}
