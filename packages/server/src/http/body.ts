/** What a request must bring: each member named, or it is refused before anything is done. */
export function bodyOf(
  properties: Readonly<Record<string, object>>,
  { optional = [] }: { readonly optional?: readonly string[] } = {},
): { readonly schema: { readonly body: object } } {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { schema: { body: { type: 'object', required, properties } } }
}

export const TEXT = { type: 'string', minLength: 1, maxLength: 200 }
/** Long enough to say something. */
export const REASON = { type: 'string', minLength: 10, maxLength: 1000 }
/** Longer than any password that is taken, so that the answer says so in words. */
export const PASSWORD = { type: 'string', minLength: 1, maxLength: 1000 }
export const TOKEN = { type: 'string', minLength: 1, maxLength: 100 }

/** What a browser answers to the challenge of a passkey; the rest is checked where it is verified. */
export const CREDENTIAL = {
  type: 'object',
  required: ['id', 'rawId', 'type', 'response'],
  properties: {
    ...{ id: { type: 'string', maxLength: 1400 }, rawId: { type: 'string' } },
    type: { const: 'public-key' },
    response: {
      type: 'object',
      required: ['clientDataJSON'],
      properties: { clientDataJSON: { type: 'string' } },
    },
  },
}
