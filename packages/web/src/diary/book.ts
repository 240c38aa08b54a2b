import type { DiaryNight, UsualDose } from '@legato/server/api'
import { addDays, type CivilDate } from '@legato/values'
import type { Failure } from '../api/index.ts'
import type { Holder, PhoneNight, Shelf } from '../phone/index.ts'
import { type Fetch, load, send } from './send.ts'

/** What the server has to say, as far as is known; `closed` where the diary is not open to the account. */
export type Link = 'asking' | 'in' | 'out' | 'offline' | 'closed'

export interface Book {
  readonly owner: Holder | undefined
  readonly link: Link
  /** By day. */
  readonly nights: ReadonlyMap<string, PhoneNight>
  readonly drugs: readonly UsualDose[]
  readonly sending: boolean
  /** Nights from this day on are here, as far as the server was reached. */
  readonly since: CivilDate
}

/** What the book of nights stands on: a phone, a network and a clock. */
export interface Ground {
  readonly shelf: Shelf
  readonly fetch: Fetch
  /** The night that is meant now. */
  readonly tonight: () => CivilDate
  readonly now: () => Date
  /** What is shown is to change. */
  readonly onChange: (book: Book) => void
}

/** So many nights are kept on the phone after they were sent. */
const KEPT_DAYS = 14

/**
 * Keeps the nights of one owner: each change goes to the phone at once, to the server when it
 * answers, and stays here until it has.
 */
export class Keeper {
  readonly #ground: Ground
  #book: Book

  constructor(ground: Ground) {
    this.#ground = ground
    this.#book = {
      ...{ owner: undefined, link: 'asking', nights: new Map(), drugs: [], sending: false },
      since: addDays(ground.tonight(), -KEPT_DAYS),
    }
  }

  get book(): Book {
    return this.#book
  }

  /** What the phone has of this owner, without asking anybody. */
  async open(owner: Holder): Promise<void> {
    const { shelf, tonight } = this.#ground
    await shelf.clear(owner, addDays(tonight(), -KEPT_DAYS))
    const nights = await shelf.nights(owner)
    const drugs = await shelf.drugs(owner)
    this.#show({ owner, drugs, nights: new Map(nights.map((one) => [one.night.night, one])) })
  }

  /** The server has said who is signed in, or that nobody is; or it did not answer. */
  reached(link: Link): void {
    this.#show({ link })
  }

  /** Asks the server for what it has, and sends it what it has not. */
  async meet(since: CivilDate = this.#book.since): Promise<void> {
    const { owner } = this.#book
    if (!owner) return
    const answer = await load(this.#ground.fetch, owner, since)
    if (this.#book.owner !== owner) return
    if (answer.kind === 'failed') {
      const link = linkAfter(answer.failure)
      return link === 'closed' ? this.#close(owner) : this.#show({ link })
    }
    const { nights, drugs } = answer.value
    this.#show({ link: 'in', drugs, since, nights: together(this.#book.nights, nights) })
    await this.#ground.shelf.putDrugs(owner, drugs)
    await this.flush()
  }

  /** Sends what waits, one night after another. */
  async flush(): Promise<void> {
    if (this.#book.sending) return
    this.#show({ sending: true })
    let night = nextOf(this.#book)
    while (night && (await this.#send(night))) night = nextOf(this.#book)
    this.#show({ sending: false })
  }

  async change(night: DiaryNight): Promise<void> {
    const { owner, nights } = this.#book
    if (!owner) return
    const version = nights.get(night.night)?.version
    await this.#keep(owner, {
      night: { ...night, savedAt: this.#ground.now().toISOString() },
      way: { kind: 'waiting' },
      ...(version !== undefined && { version }),
    })
  }

  /** Of two versions of a night, the person says which stands. */
  async choose(both: PhoneNight, which: 'mine' | 'theirs'): Promise<void> {
    const { owner } = this.#book
    if (!owner || both.way.kind !== 'other') return
    const { night: theirs, version } = both.way
    const chosen =
      which === 'mine'
        ? ({ night: both.night, way: { kind: 'waiting' } } as const)
        : ({ night: theirs, way: { kind: 'sent' } } as const)
    await this.#keep(owner, { ...chosen, version })
    await this.flush()
  }

  /** What this account wrote waits; all else of the diary leaves the phone. */
  async #close(owner: Holder): Promise<void> {
    const own = [...this.#book.nights].filter(([, { way }]) => way.kind !== 'sent')
    this.#show({ link: 'closed', nights: new Map(own), drugs: [] })
    await this.#ground.shelf.clear(owner)
  }

  #show(change: Partial<Book>): void {
    this.#book = { ...this.#book, ...change }
    this.#ground.onChange(this.#book)
  }

  async #keep(of: Holder, night: PhoneNight): Promise<void> {
    this.#show({ nights: new Map(this.#book.nights).set(night.night.night, night) })
    await this.#ground.shelf.put(of, night)
  }

  /** Whether it is worth going on with the next. */
  async #send(night: PhoneNight): Promise<boolean> {
    const { owner } = this.#book
    if (!owner) return false
    const sent = await send(this.#ground.fetch, owner, night)
    if (this.#book.owner !== owner) return false
    if (sent.kind === 'closed') {
      await this.#close(owner)
      return false
    }
    if (sent.kind !== 'kept') {
      this.#show({ link: sent.kind === 'signed-out' ? 'out' : 'offline' })
      return false
    }
    const now = this.#book.nights.get(night.night.night)
    const isOld = now !== undefined && now.night !== night.night
    await this.#keep(owner, isOld ? following(now, sent.night) : sent.night)
    this.#show({ link: 'in' })
    return true
  }
}

/** What was changed while a night was on its way stands on the version that this has now. */
function following(now: PhoneNight, { version }: PhoneNight): PhoneNight {
  return {
    ...{ night: now.night, way: { kind: 'waiting' } },
    ...(version !== undefined && { version }),
  }
}

function linkAfter({ kind }: Failure): Link {
  switch (kind) {
    case 'signed-out':
      return 'out'
    case 'forbidden':
    case 'missing':
      return 'closed'
    case 'offline':
    case 'broken':
    case 'refused':
      return 'offline'
  }
}

function nextOf({ nights }: Book): PhoneNight | undefined {
  return [...nights.values()].find(({ way }) => way.kind === 'waiting')
}

/** What waits on the phone stays; of the rest the server's is the one of now. */
function together(
  here: Book['nights'],
  there: readonly { readonly night: DiaryNight; readonly version: string }[],
): Book['nights'] {
  const sent = there.map(({ night, version }): readonly [string, PhoneNight] => [
    night.night,
    { night, version, way: { kind: 'sent' } },
  ])
  const unsent = [...here].filter(([, { way }]) => way.kind !== 'sent')
  return new Map([...here, ...sent, ...unsent])
}
