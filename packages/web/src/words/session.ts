export const session = {
  title: 'Sign in',
  what: 'Plans for restless legs syndrome, with their reasons.',
  ended: 'Your session has ended. Sign in to go on where you were.',
  name: 'Name',
  password: 'Password',
  show: 'Show or hide the password',
  act: 'Sign in',
  wrong: 'Name or password is wrong.',
  nameMissing: 'Enter your name.',
  passwordMissing: 'Enter your password.',
  first: 'The first account and its password were printed where Legato was started.',
}
