/** Keeps the value, and returns the place where it goes into the text: `$7`. */
export type Bind = (value: unknown) => string

/** The values of one statement. No value ever stands in its text; $1 is the clinic. */
export interface Sql {
  readonly values: readonly unknown[]
  readonly bind: Bind
}

export function sql(clinic: string): Sql {
  const values: unknown[] = [clinic]
  return { values, bind: (value) => `$${values.push(value)}` }
}
