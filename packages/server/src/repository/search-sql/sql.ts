/** The values of one statement. No value ever stands in its text; $1 is the clinic. */
export interface Sql {
  readonly values: readonly unknown[]
  /** Keeps the value, and returns the place where it goes into the text: `$7`. */
  readonly bind: (value: unknown) => string
}

export function sql(clinic: string): Sql {
  const values: unknown[] = [clinic]
  return { values, bind: (value) => `$${values.push(value)}` }
}
