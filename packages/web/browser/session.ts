/** The cookie of the demonstration's account for a role. */
export async function sessionOf(address: string, name: string) {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: 'demonstration' }),
  })
  const [, cookie = '', value = ''] =
    /^([^=]+)=([^;]+)/.exec(response.headers.get('set-cookie') ?? '') ?? []
  return { name: cookie, value }
}
