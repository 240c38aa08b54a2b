import type { PatientPage } from '@legato/server/api'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { ask } from '../api/index.ts'
import { dateInWords } from '../words/index.ts'
import { type Command, useAllCommands } from './commands.tsx'

const PAUSE_MS = 120
const PEOPLE_SHOWN = 6

/** A line of the palette: a command, or a patient to go to. */
export interface Choice {
  readonly id: string
  readonly group: Command['group'] | 'people'
  readonly label: string
  readonly hint?: string
  readonly run: () => void
}

/**
 * What fits the text. Patients come last, because they come later: what Enter would choose never
 * moves under the finger. Only once something is typed are they asked for.
 */
export function useChoices(text: string): readonly Choice[] {
  const commands = useAllCommands().filter(({ label }) => fits(label, text))
  const people = usePeople(text)
  const inGroup = (group: Command['group']) =>
    commands
      .filter((command) => command.group === group)
      .map(({ key, ...rest }) => ({ ...rest, ...(key && { hint: key }) }))
  return [...inGroup('go'), ...inGroup('act'), ...people]
}

/** Every word of the text stands somewhere in the label. */
function fits(label: string, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/)
  return words.every((word) => label.toLowerCase().includes(word))
}

function usePeople(text: string): readonly Choice[] {
  const navigate = useNavigate()
  const [found, setFound] = useState<PatientPage['patients']>([])
  const search = text.trim()
  useEffect(() => {
    if (search === '') return setFound([])
    const leave = new AbortController()
    const soon = setTimeout(async () => {
      const asked = { method: 'POST', body: { search }, signal: leave.signal } as const
      const answer = await ask<PatientPage>('/patients/search', asked)
      if (answer.kind === 'ok') setFound(answer.value.patients.slice(0, PEOPLE_SHOWN))
    }, PAUSE_MS)
    return () => {
      clearTimeout(soon)
      leave.abort()
    }
  }, [search])
  return found.map(({ id, name, birthDate }) => ({
    id: `patient-${id}`,
    group: 'people',
    label: name,
    ...(birthDate && { hint: dateInWords(birthDate) }),
    run: () => navigate(`/patients/${id}`),
  }))
}
