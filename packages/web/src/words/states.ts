export const states = {
  loading: 'Loading',
  retry: 'Try again',
  undo: 'Undo',
  partFailed: 'This part could not be loaded',
  kept: 'What you see was loaded at {{at}}.',
  offline: 'No connection',
  offlineHint:
    'The clinic’s server cannot be reached. Nothing is lost; try again when you are back on the network.',
  broken: 'The server could not answer',
  brokenHint: 'Nothing was changed. Try again; if it stays, tell whoever runs Legato here.',
  forbidden: 'You may not see this',
  forbiddenHint: 'Its care team can, or the administrator of the clinic: ask them.',
  missing: 'There is nothing here',
  missingHint:
    'The address may be mistyped, or what stood here was taken away, as with an import that was undone.',
  refused: 'This was refused',
  back: 'All patients',
  crash: 'The page could not be shown',
  crashHint:
    'Nothing was changed. Load the page again; if it stays, tell whoever runs Legato here.',
  reload: 'Load again',
}
