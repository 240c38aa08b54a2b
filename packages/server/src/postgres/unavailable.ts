type Trouble = {
  readonly what: string
  readonly where: string
  readonly todo: string
  readonly cause?: unknown
}

/** The database cannot be used: what happened, where, and what a person can do about it. */
export class DatabaseUnavailable extends Error {
  readonly what: string
  readonly where: string
  readonly todo: string

  constructor({ what, where, todo, cause }: Trouble) {
    super(`${what}\n  where: ${where}\n  what to do: ${todo}`, { cause })
    this.name = 'DatabaseUnavailable'
    this.what = what
    this.where = where
    this.todo = todo
  }
}
