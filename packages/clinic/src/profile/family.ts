import type { FamilyMemberHistory } from '@legato/fhir'
import { codingsOf, referenceTo } from '@legato/fhir'
import { resolveCondition } from '@legato/knowledge'
import type { Gathering } from './mention.ts'
import { note } from './notes.ts'
import { whenOf } from './when.ts'

/** First-degree relatives: https://terminology.hl7.org/CodeSystem-v3-RoleCode.html */
const CLOSE: ReadonlySet<string> = new Set(
  'PRN FTH MTH NPRN NFTH NMTH SIB BRO SIS NSIB NBRO NSIS TWIN TWINBRO TWINSIS CHILD NCHILD SON SONC DAU DAUC'.split(
    ' ',
  ),
)
/** SNOMED CT mother, father, brother, sister, son, daughter, parent, sibling, child; from memory, not checked. */
const CLOSE_SNOMED: ReadonlySet<string> = new Set([
  ...['72705000', '66839005', '70924004', '27733009', '65616008', '66089001'],
  ...['40683002', '82101005', '67822003'],
])
const CLOSE_WORDS =
  /^(?:natural |biological )?(?:mother|father|parent|brother|sister|sibling|twin|son|daughter|child|mutter|vater|bruder|schwester|sohn|tochter|kind|mère|père|frère|sœur|soeur|fils|fille|madre|padre|hermano|hermana|hijo|hija)\b/i
const DISTANT: ReadonlySet<string> = new Set(
  'GRPRN GRFTH GRMTH MGRMTH MGRFTH PGRMTH PGRFTH AUNT UNCLE COUSN NIENEPH NIECE NEPHEW GRNDCHILD'.split(
    ' ',
  ),
)

/** RLS of a parent, brother, sister or child. It says nothing of the patient's own diagnoses. */
export function readFamily(history: FamilyMemberHistory, gathering: Gathering): void {
  const { status, relationship, condition = [], date } = history
  if (status === 'entered-in-error' || status === 'health-unknown') return
  const rls = condition.filter(({ code }) =>
    resolveCondition({ codings: codingsOf(code), text: code?.text }).includes('restless-legs'),
  )
  if (rls.length === 0) return
  const from = referenceTo(history) ?? 'FamilyMemberHistory'
  const codings = codingsOf(relationship)
  const words = [relationship?.text, ...codings.map(({ display }) => display)]
  if (
    codings.some(({ code = '' }) => CLOSE.has(code) || CLOSE_SNOMED.has(code)) ||
    words.some((word) => word && CLOSE_WORDS.test(word))
  ) {
    const when = whenOf(date)
    gathering.add('family-history-rls', {
      kind: 'spoken',
      value: true,
      from,
      ...(when && { when }),
    })
    return
  }
  const distant = codings.some(({ code }) => DISTANT.has(code ?? ''))
  gathering.refuse(from, note(distant ? 'distant-relative' : 'relative-unknown'))
}
