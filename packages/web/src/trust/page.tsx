import { OfPatient } from '../person/index.ts'
import { useWords } from '../words/index.ts'
import { AccountPart } from './account.tsx'
import { CarersPart } from './carers.tsx'
import { ConsentsPart } from './consents.tsx'
import { TeamPart } from './team.tsx'

/** Who may see this record, and for what? */
export function TrustPage() {
  const t = useWords()
  return (
    <OfPatient title={(voice) => t(`trust.title.${voice}`)}>
      {(person) => (
        <>
          <TeamPart person={person} />
          {person.voice === 'staff' && <AccountPart person={person} />}
          <CarersPart person={person} />
          <ConsentsPart person={person} />
        </>
      )}
    </OfPatient>
  )
}
