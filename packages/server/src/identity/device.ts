import type { Key } from './key.ts'

/** A browser in which so many accounts signed in knows each of them. */
const MOST = 8

/**
 * What a browser keeps of those who signed in with it, after "Device Cookies" (OWASP): whoever
 * attacks an account from elsewhere uses up the tries of strangers, not those of this browser.
 * It opens nothing by itself. A mark for each account: random letters, and their signature.
 */
export function remember(
  key: Key,
  {
    known = '',
    account,
    nonce,
  }: { readonly known?: string; readonly account: string; readonly nonce: string },
): string {
  const others = known.split('.').filter((mark) => mark && !isOf(key, account, mark))
  return [`${nonce}~${key.sign(signed(account, nonce))}`, ...others].slice(0, MOST).join('.')
}

/** The mark of this account in what a browser brought; undefined when it never signed in there. */
export function markOf(key: Key, known: string | undefined, account: string): string | undefined {
  return known
    ?.split('.')
    .slice(0, MOST)
    .find((mark) => isOf(key, account, mark))
}

function isOf(key: Key, account: string, mark: string): boolean {
  const [nonce = '', signature = ''] = mark.split('~')
  return key.isSigned(signed(account, nonce), signature)
}

function signed(account: string, nonce: string): string {
  return JSON.stringify(['device', account, nonce])
}
