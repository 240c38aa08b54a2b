/** Whether what somebody changed is kept. */
export const keeping = {
  saved: 'Saved {{at}}',
  saving: 'Saving',
  unsaved: 'Not saved yet',
  failed: 'Not saved. What you changed is kept here; it is tried again with the next change.',
  retry: 'Try now',
  theirs: 'Show what is kept',
}
