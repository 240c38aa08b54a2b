import type { Access } from '@legato/server/api'
import { Fold } from '../item/index.ts'
import type { Person } from '../person/index.ts'
import { useSession } from '../session/index.ts'
import {
  dateInWords,
  dayOf,
  listInWords,
  timeInWords,
  useWords,
  type Words,
} from '../words/index.ts'
import { reads as WORDS } from '../words/trust.ts'
import { type Doing, gather } from './gather.ts'
import styles from './reads.module.css'

/** Who did what with a record, day by day; each line unfolds into its single accesses. */
export function Days({
  accesses,
  voice,
  ofOne = false,
}: {
  readonly accesses: readonly Access[]
  readonly voice: Person['voice']
  /** All were by one person, who is named above. */
  readonly ofOne?: boolean
}) {
  const Title = ofOne ? 'h4' : 'h2'
  return gather(accesses, (instant) => dayOf(new Date(instant))).map(({ day, doings }) => (
    <section key={day} className={styles.day}>
      <Title>{dateInWords(day)}</Title>
      <ul>
        {doings.map((doing) => (
          <Line key={doing.accesses[0].id} doing={doing} voice={voice} ofOne={ofOne} />
        ))}
      </ul>
    </section>
  ))
}

function Line({
  doing,
  voice,
  ofOne,
}: {
  readonly doing: Doing
  readonly voice: Person['voice']
  readonly ofOne: boolean
}) {
  const t = useWords()
  const { did, isGlass, accesses } = doing
  return (
    <Fold
      id={`access-${accesses[0].id}`}
      head={
        <span className={styles.line} data-of-one={ofOne}>
          {!ofOne && <Who doing={doing} voice={voice} />}
          <span>
            {t(`reads.did.${voice}.${did}`)}
            {isGlass && !ofOne && <span className={styles.glass}>{t('reads.glass')}</span>}
          </span>
          <span className={styles.quiet}>{timesOf(accesses, t)}</span>
        </span>
      }
    >
      {accesses.map(({ id, at, what }) => (
        <li key={id} className={styles.single}>
          <time dateTime={at}>{timeInWords(new Date(at))}</time> {partOf(what, t)}
        </li>
      ))}
    </Fold>
  )
}

function Who({
  doing: { who, roles },
  voice,
}: {
  readonly doing: Doing
  readonly voice: Person['voice']
}) {
  const t = useWords()
  const { session } = useSession()
  if (voice === 'own' && who === session.name) return <strong>{t('reads.you')}</strong>
  return (
    <span>
      <strong>{who ?? t('reads.house')}</strong>{' '}
      <span className={styles.quiet}>{listInWords(roles.map((role) => t(`roles.${role}`)))}</span>
    </span>
  )
}

function timesOf(accesses: readonly Access[], t: Words): string {
  const clock = (one: Access | undefined) => (one ? timeInWords(new Date(one.at)) : '')
  const [last, first] = [clock(accesses[0]), clock(accesses.at(-1))]
  if (accesses.length > 1 && first === last)
    return t('reads.timesAtOnce', { count: accesses.length, at: last })
  return t('reads.times', { count: accesses.length, at: last, first, last })
}

type Part = keyof typeof WORDS.parts
const isPart = (what: string): what is Part => what in WORDS.parts

/** The server's word where there is no plainer one. */
function partOf(what: string, t: Words): string {
  return isPart(what) ? t(`reads.parts.${what}`) : what
}
