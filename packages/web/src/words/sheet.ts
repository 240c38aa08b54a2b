export const sheet = {
  open: 'Sheet for the patient',
  title: 'For {{name}}',
  opening:
    'This sheet is for you to read with your doctor. You decide together. Change no drug on your own.',
  advice: 'What to do, to watch for, and when to call',
  do: 'What to do',
  watch: 'What to watch for',
  call: 'When to call',
  print: 'Print',
  back: 'Back to the plan',
  empty: 'There is nothing to tell yet',
  emptyHint: 'The record holds too little.',
}
