import type { Scene } from './scene.ts'

/** Who may see a record, who did, and who stands for what. */
export const trustScenes: readonly Scene[] = [
  {
    name: 'access',
    path: '/patients/anna/access',
    before: async (page) => {
      await page.getByRole('button', { name: 'Refuse: Care outside the team' }).waitFor()
    },
  },
  {
    name: 'access-own',
    path: '/patients/anna/access',
    session: 'own',
    before: async (page) => {
      await page.getByRole('button', { name: 'Invite somebody' }).click()
      await page.getByLabel('A name for them').fill('jonas.berger')
    },
  },
  {
    name: 'access-invited',
    path: '/patients/anna/access',
    before: async (page) => {
      await page.getByRole('button', { name: 'Make the invitation' }).click()
      await page.getByLabel('Link for anna.berger').first().waitFor()
      await page.getByRole('button', { name: 'Agree: Care outside the team' }).click()
      await page.getByRole('button', { name: 'Undo' }).waitFor()
    },
  },
  { name: 'access-closed', path: '/patients/jan/access' },
  { name: 'access-failed', path: '/patients/failed/access' },
  { name: 'access-forbidden', path: '/patients/forbidden/access', pictureOnly: true },
  { name: 'access-loading', path: '/patients/slow/access', pictureOnly: true },
  {
    name: 'reads',
    path: '/patients/anna/accesses',
    before: async (page) => {
      await page.getByRole('button', { name: /^Ada Lind.*read in the record/ }).click()
      await page.getByText('the whole record').first().waitFor()
    },
  },
  { name: 'reads-own', path: '/patients/anna/accesses', session: 'own' },
  { name: 'reads-none', path: '/patients/nothing/accesses' },
  {
    name: 'glass',
    path: '/patients/closed/glass',
    before: async (page) => {
      await page.getByLabel('Why do you need it now?').fill('Found unconscious at the door')
    },
  },
  {
    name: 'glasses',
    path: '/glass',
    before: async (page) => {
      await page.getByRole('button', { name: /Anna Berger/ }).click()
      await page.getByLabel('What did the review find?').waitFor()
      await page.getByRole('button', { name: /Carol Finch/ }).click()
      await page.getByText('The call is in the book').waitFor()
    },
  },
  { name: 'glasses-none', path: '/glass', session: 'new' },
  {
    name: 'signing',
    path: '/signing',
    before: async (page) => {
      await page.getByText('38 /h').waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('s')
      await page.getByText('Enter your full name; then sign.').waitFor()
    },
  },
  {
    name: 'signing-one',
    path: '/patients/anna/record/Observation/plmi',
    before: async (page) => {
      await page.getByLabel('You sign as').fill('Dr. Ada Lind')
      await page.getByText('valueQuantity.value').waitFor()
    },
  },
  { name: 'signing-none', path: '/patients/jan/signing' },
  {
    name: 'merge',
    path: '/patients/anna/merge?with=twin',
    before: async (page) => {
      await page.getByRole('button', { name: 'Merge the two' }).click()
      await page.getByText('Confirm each difference').waitFor()
    },
  },
  {
    name: 'merge-choose',
    path: '/patients/carol/merge',
    before: async (page) => {
      await page.getByRole('searchbox', { name: 'The other record' }).fill('an')
      await page.getByRole('button', { name: 'Choose Anna Berger' }).waitFor()
    },
  },
]
