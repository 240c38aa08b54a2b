/**
 * Whose diary this phone keeps: who signed in on it last, and of which patient the diary is. It
 * says whom nights may be shown to without asking the server, and holds nothing else.
 */
export interface Owner {
  /** The name of the account. */
  readonly name: string
  readonly patient: string
}

const KEY = 'legato-diary'

export function owner(): Owner | undefined {
  try {
    const { name, patient } = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof name === 'string' && typeof patient === 'string' ? { name, patient } : undefined
  } catch {
    return undefined
  }
}

export function setOwner(next: Owner | undefined): void {
  if (next) localStorage.setItem(KEY, JSON.stringify(next))
  else localStorage.removeItem(KEY)
}
