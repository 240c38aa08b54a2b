import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { clinicStage } from './stage.ts'
import { violations } from './visit.ts'

/*
 * A clinic from its first start: the link of the console, the first administrator, an invitation,
 * and every proof of who one is, in a real browser with an authenticator that it plays itself.
 */

const PASSWORD = 'tractor violet umbrella'

const { clinic, complaints, ...stage } = await clinicStage({ LEGATO_DEMO: 'no' })
/** By its name: an address in numbers holds no passkey. */
const open = (path: string) => stage.open(path, { address: clinic.home })

async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.keyboard.press('Enter')
}

/** Gives the page an authenticator that has a passkey's user always at hand. */
async function authenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** RFC 6238, as the phone reckons it: here again, by hand. */
function codeOf(base32: string, at = Date.now()): string {
  const bits = [...base32]
    .map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac('sha1', key).update(step).digest()
  const from = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const link = { invitation: '' }

/** Of each account, the recovery codes that are not used up. */
const recovery = new Map<string, string[]>()

async function turnCodesOn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Turn codes on' }).click()
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
  await page.getByLabel('The code that it shows now').fill(codeOf(secret))
  await page.keyboard.press('Enter')
  const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
  await codes.first().waitFor()
  recovery.set(name, await codes.allInnerTexts())
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await page.getByText('10 codes are left.').waitFor()
}

async function enterCode(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name: 'Enter the code' }).waitFor()
  await page.getByLabel('Code').fill(recovery.get(name)?.shift() ?? '')
  await page.keyboard.press('Enter')
}

test('the link of the first start makes an administrator, who turns codes on before all else', async () => {
  const page = await open(clinic.welcome?.replace(clinic.home, '') ?? '')
  await page.getByRole('heading', { name: 'Welcome to Legato' }).waitFor()
  expect(page.url()).not.toContain('#')
  await page.getByLabel('Name').fill('Ada Lind')
  await page.getByRole('textbox', { name: 'New password' }).fill('AdaLindAdaLind1')
  await page.keyboard.press('Enter')
  await page.getByText('Passwords like this are tried first').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('textbox', { name: 'New password' }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.getByRole('alert').getByText('Turn codes on below').waitFor()
  expect(await violations(page)).toEqual([])
  await page.goto(`${clinic.home}/accounts`)
  await page.getByRole('heading', { name: 'My account' }).waitFor()
  await turnCodesOn(page, 'Ada Lind')
  // The doors open at once.
  await page.getByRole('link', { name: 'Legato', exact: true }).click()
  await page.getByText('Ada Lind · you').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
})

test('an administrator with a code sees accounts and no patients, and invites', async () => {
  const page = await open('/accounts')
  await signIn(page, 'Ada Lind')
  await enterCode(page, 'Ada Lind')
  await page.getByRole('heading', { name: 'Accounts' }).waitFor()
  await page.getByText('Ada Lind · you').waitFor()
  expect(await page.getByText(/demonstration/i).count()).toBe(0)
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  await page.getByLabel('Name').fill('nora')
  await page.getByLabel('Neurologist').check()
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  link.invitation = await page.getByRole('textbox', { name: 'Link for nora' }).inputValue()
  await page.getByText('invited, not yet opened').waitFor()
})

test('a used link opens nothing', async () => {
  const page = await open(clinic.welcome?.replace(clinic.home, '') ?? '')
  await page.getByRole('heading', { name: 'This link opens nothing' }).waitFor()
  await page.getByRole('link', { name: 'To the sign-in' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})

test('an invitation is opened with a passkey, and the account by it from then on', async () => {
  const page = await open(link.invitation.replace(clinic.home, ''))
  await authenticator(page)
  await page.getByText('Your account is ready (Neurologist)').waitFor()
  await page.getByRole('button', { name: 'Open it with a passkey' }).click()
  await page.getByRole('heading', { name: 'Patients', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { name: 'Patients', level: 1 }).waitFor()
  await page.getByRole('link', { name: 'nora My account' }).click()
  await page.getByText('None: a passkey or the hospital opens your account.').waitFor()
  await page.getByRole('button', { name: /^Rename the passkey/ }).click()
  await page.getByLabel('Name of the passkey').fill('my laptop')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('my laptop').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Set a password' }).click()
  await page.getByRole('textbox', { name: 'New password' }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByText('The password is changed.').waitFor()
})

test('codes are turned on with what the picture holds; then the password owes one', async () => {
  const page = await open('/account')
  await signIn(page, 'nora')
  await turnCodesOn(page, 'nora')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await signIn(page, 'nora')
  await page.getByRole('heading', { name: 'Enter the code' }).waitFor()
  await page.getByLabel('Code').fill('000000')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('This code is wrong').waitFor()
  expect(await violations(page)).toEqual([])
  await enterCode(page, 'nora')
  await page.getByText('9 codes are left.').waitFor()
})

test('where one is signed in is listed, and ended from elsewhere', async () => {
  const [here, there] = [await open('/accounts'), await open('/account')]
  for (const page of [here, there]) {
    await signIn(page, 'Ada Lind')
    await enterCode(page, 'Ada Lind')
  }
  await there.getByText('This one').waitFor()
  expect(
    await there
      .getByRole('list', { name: 'Where you are signed in' })
      .getByRole('listitem')
      .count(),
  ).toBe(3)
  await there.getByRole('button', { name: 'Sign out everywhere' }).click()
  await there.getByRole('heading', { name: 'Sign in' }).waitFor()
  await here.reload()
  await here.getByRole('heading', { name: 'Sign in' }).waitFor()
})

test('an account that is shut is out, and the last administrator stays', async () => {
  const [keeper, nurse] = [await open('/accounts'), await open('/account')]
  await signIn(keeper, 'Ada Lind')
  await enterCode(keeper, 'Ada Lind')
  await keeper.getByRole('button', { name: 'Change the account Ada Lind' }).click()
  await keeper.getByRole('button', { name: 'Shut the account' }).click()
  await keeper.getByText('The clinic would be without an administrator.').waitFor()
  await keeper.getByRole('button', { name: 'Change the account Ada Lind' }).click()
  await keeper.getByRole('button', { name: 'Change the account nora' }).click()
  await keeper.getByRole('button', { name: 'Shut the account' }).click()
  await keeper.getByRole('button', { name: 'Open the account again' }).waitFor()
  await signIn(nurse, 'nora')
  await nurse.getByText('Name or password is wrong.').waitFor()
})

test('through all of this no page complained, and the log holds no name and no secret', async () => {
  expect(complaints()).toEqual([])
  const log = await clinic.log()
  expect(log).toContain('"route":"/api/links/password"')
  expect(log).not.toMatch(/ada lind|nora/i)
  expect(log).not.toContain(PASSWORD)
  expect(log).not.toContain(link.invitation.split('#')[1])
})
