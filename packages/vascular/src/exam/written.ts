/** A value as JSON, to be shown or kept. What nests deeper than JSON can be written is said to. */
export function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return 'nested too deep to be written'
  }
}
