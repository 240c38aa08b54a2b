import type { OperationOutcomeIssue } from '@medplum/fhirtypes'

/**
 * Every code with which Legato refuses, leaves out or questions something from outside, with the
 * FHIR issue type it travels under and its English wording: what happened, and what to do.
 * Nothing else may be returned. Values are places, types and codes, never data of a patient.
 */
export interface Code {
  readonly issue: OperationOutcomeIssue['code']
  readonly severity: 'error' | 'warning' | 'information'
  readonly english: string
}

const error = (issue: Code['issue'], english: string): Code => ({
  issue,
  severity: 'error',
  english,
})
const warning = (issue: Code['issue'], english: string): Code => ({
  issue,
  severity: 'warning',
  english,
})

export const CODES = {
  // The file as a whole
  'empty-file': error('required', 'The file is empty. Export it again and check its size.'),
  'not-json': error(
    'structure',
    'This is not JSON, from line {line}, character {character}. Choose a FHIR R4 file in JSON or NDJSON form.',
  ),
  truncated: error(
    'incomplete',
    'The file ends too early, at line {line}, character {character}. It was cut off: export or copy it again.',
  ),
  'malformed-json': error(
    'structure',
    'The JSON is broken at line {line}, character {character}. Export the file again; nothing was taken from this part.',
  ),
  'xml-not-read': error(
    'not-supported',
    'This is XML. Only the JSON form of FHIR is read: export again as JSON.',
  ),
  compressed: error(
    'not-supported',
    'This is a compressed file (gzip or ZIP): unpack it first, then read what is inside.',
  ),
  'utf-16': error(
    'structure',
    'The text is in UTF-16. FHIR is written in UTF-8: save it again as UTF-8.',
  ),
  'not-utf-8': error(
    'structure',
    'Characters were lost here: the text was not UTF-8. Export it again as UTF-8, so that names and units are right.',
  ),
  'not-fhir': error(
    'structure',
    'This is JSON, but no FHIR resource: "resourceType" is missing. Choose a FHIR R4 file.',
  ),
  'unknown-type': error(
    'not-supported',
    'FHIR R4 has no resource type of this name. Check "resourceType".',
  ),
  'other-fhir-version': error(
    'not-supported',
    'This is FHIR {version} ({sign}). Legato reads FHIR R4: ask the sending system for R4 (4.0.1).',
  ),
  'too-deep': error(
    'too-costly',
    'The data is nested more than {limit} levels deep and was left out. Send the resources side by side.',
  ),

  // An entry of a Bundle
  'entry-without-resource': error(
    'required',
    'This entry holds no resource. Nothing was taken from it.',
  ),
  'deletion-not-applied': warning(
    'not-supported',
    'This entry deletes a resource. Deletions are not applied: withdraw the resource in the record by hand, or send it with the status entered-in-error.',
  ),
  'change-not-applied': warning(
    'not-supported',
    'This entry changes parts of a resource ({method}). Send the whole resource instead.',
  ),
  'sender-reports-problem': warning(
    'incomplete',
    'The sending system reports a problem here ({issue}), so its answer may be incomplete. See the OperationOutcome in the file.',
  ),

  // The shape of a resource
  'wrong-type': error(
    'structure',
    '{at} must be of the JSON type {expected}. Correct it in the sending system.',
  ),
  'unknown-modifier': error(
    'extension',
    'It carries {at}, which may change what the rest means and is not understood here.',
  ),
  'missing-element': error(
    'required',
    '{at} is missing, and is needed. Correct it in the sending system.',
  ),
  'two-values': error(
    'structure',
    '{at} is given in more than one form. Keep only the one that is right.',
  ),
  'wrong-status': error('code-invalid', '{at} must be one of: {allowed}.'),

  // What FHIR R4 asks of a resource beside its shape
  'unknown-element': error(
    'structure',
    'FHIR R4 has no element {at}. Take it out, or send it as an extension.',
  ),
  'unknown-name': error(
    'structure',
    '{at} holds an element whose name FHIR R4 does not know. Take it out, or send it as an extension.',
  ),
  'empty-element': error('structure', '{at} is empty. Leave it out, or fill it.'),
  'wrong-format': error(
    'value',
    '{at} is not a {type} as FHIR R4 writes it, such as: {example}. Correct it, then send it again.',
  ),
  'wrong-code': error('code-invalid', '{at} must be one of these codes: {allowed}.'),
  'code-outside-set': error(
    'code-invalid',
    '{at} must be a code of the value set {valueSet} of FHIR R4.',
  ),
  'concept-outside-set': error(
    'code-invalid',
    '{at} must hold a coding of the value set {valueSet} of FHIR R4, with its system.',
  ),
  'wrong-target': error('value', '{at} must refer to one of these types: {allowed}.'),
  'target-differs': error(
    'value',
    '{at} names another type of resource than its reference does. Keep the one that is right.',
  ),
  'not-a-reference': error(
    'value',
    '{at} is no reference. Write Type/id, the full address, or #id for what is contained.',
  ),
  'not-contained': error(
    'not-found',
    '{at} refers to something contained that is not there. Add it to contained, or correct the reference.',
  ),
  'contained-nested': error(
    'structure',
    '{at} is contained in something contained. Contain all in the outer resource.',
  ),
  'contained-twice': error(
    'duplicate',
    '{at} has the id of another contained resource. Give each its own.',
  ),
  'unpaired-extension': error(
    'structure',
    '{at} and its extensions are lists of different length. Fill the gaps with null.',
  ),
  'rule-broken': error(
    'invariant',
    '{at} breaks the rule {rule} of FHIR R4: “{text}” Correct it, then send it again.',
  ),

  // The record
  'no-subject': error(
    'required',
    'This resource does not say whose it is. Add a reference to the Patient.',
  ),
  'subject-not-in-file': error(
    'not-found',
    'It belongs to a patient who is not in the file, or who could not be read. Put the Patient into the same file.',
  ),
  'subject-unclear': error(
    'multiple-matches',
    'It may belong to more than one patient of this file. Give the full address of the Patient.',
  ),
  'subject-not-a-patient': error(
    'not-supported',
    'It is about a {type}, not about a patient, and is not part of a record.',
  ),
  'entered-in-error': warning(
    'deleted',
    'It was marked as entered in error by its source, and is not used.',
  ),
  'birth-date-in-future': warning(
    'business-rule',
    'The birth date lies in the future. It is kept as it came, and no age is read from it: correct it at its source and import again.',
  ),
  'older-version': warning(
    'duplicate',
    'The file holds {reference} more than once. The newest version is used; this one is not.',
  ),

  // An import
  'patient-doubtful': warning(
    'multiple-matches',
    'Name and birth date are those of a patient already here, but no identifier is shared. Decide whether this is the same person.',
  ),
  'patient-identifiers-conflict': warning(
    'multiple-matches',
    'The identifiers belong to different patients already here. Decide which patient this is.',
  ),
  'patient-differs': warning(
    'conflict',
    'An identifier is that of a patient already here, but family name and birth date differ. Decide whether this is the same person.',
  ),
  'patient-twice-in-file': warning(
    'duplicate',
    'The file holds two Patient resources for what seems to be one person. Decide whether they are the same person.',
  ),
  'patient-replaced': warning(
    'multiple-matches',
    'An identifier is that of a patient whose record was merged into another here. Decide whether this is the same person.',
  ),
  'merge-with-itself': error('business-rule', 'A patient cannot be merged with itself.'),
  'merged-before': error(
    'conflict',
    'One of the two patients was merged into another before. Take the patient who was kept, or undo that merge first.',
  ),
  'merge-doubtful': error(
    'conflict',
    'The two patients differ in: {differences}. Confirm each if this is one person all the same. Nothing was changed.',
  ),
  'not-merged': error('conflict', 'These two patients are not merged. Nothing was changed.'),
  'merged-further': error(
    'conflict',
    'The kept patient was merged into another since. Undo that merge first.',
  ),
  'unknown-profile': error(
    'not-supported',
    'This profile is not known here. What can be checked are the types of R4 themselves: leave the profile out.',
  ),
  'nothing-usable': error('not-found', 'Nothing in this file could be used.'),
  'nothing-to-undo': error('not-found', 'There is no import left to undo.'),
  'already-undone': error('conflict', 'This import was undone before.'),
  'not-the-last-import': error(
    'conflict',
    'The last import is now {last} of {at}: {created} new and {updated} changed resources. Nothing was undone. Load the page again to see it.',
  ),
  'changed-since-import': error(
    'conflict',
    'Changed after the import, and so not undone: {resources}. Nothing was undone.',
  ),

  // Rulings of a clinic about its knowledge
  'not-switchable': error(
    'business-rule',
    'A safety rule rests on {proposal}: a clinic cannot switch it off.',
  ),
  'other-knowledge': error(
    'conflict',
    'The knowledge here is version {version} now, not the one that was read. Load the page again, then approve it.',
  ),

  // The FHIR API
  'repeated-key': error(
    'structure',
    'An object holds the same key twice, at line {line}, character {character}. Keep the one that is meant.',
  ),
  'not-a-character': error(
    'value',
    'A text holds U+0000 or half of a surrogate pair, which cannot be kept. Leave it out.',
  ),
  'method-not-offered': error(
    'not-supported',
    'This address does not offer {method}. It answers: {offered}.',
  ),
  'not-acceptable': error(
    'not-supported',
    'Answers are FHIR R4 in JSON. Ask for application/fhir+json.',
  ),
  'wrong-media-type': error('not-supported', 'This body cannot be read here. Send {expected}.'),
  'type-not-kept': error(
    'not-supported',
    'Resources of this type are not kept here. What is kept stands in the CapabilityStatement (/metadata).',
  ),
  'other-type': error(
    'invalid',
    'The body is of another type than the address: {expected} is expected.',
  ),
  'other-id': error(
    'invalid',
    'The "id" of the body must be that of the address, which is {expected}.',
  ),
  gone: error('deleted', 'This resource was deleted. Its versions stand in its history.'),
  'step-twice': error(
    'duplicate',
    'Two steps of the transaction are about the same resource. Nothing was changed: keep one.',
  ),
  'exists-already': error(
    'conflict',
    'There is one already, and the request asked for none. Nothing was changed.',
  ),
  'several-match': error(
    'multiple-matches',
    'The condition fits more than one resource, and may fit one only. Nothing was changed: say more.',
  ),
  'condition-empty': error(
    'required',
    'The condition holds no search parameter, and would fit everything. Nothing was changed.',
  ),
  'patch-malformed': error(
    'structure',
    'Operation {number} is no operation of JSON Patch (RFC 6902): {expected} is expected.',
  ),
  'patch-misplaced': error(
    'processing',
    'Operation {number} of the patch names a place that is not there. Nothing was changed.',
  ),
  'patch-test-failed': error(
    'conflict',
    'Operation {number} of the patch tests for another value than there is. Nothing was changed.',
  ),
  'bundle-expected': error(
    'invalid',
    'A Bundle of the type "batch" or "transaction" is expected here.',
  ),
  'too-many-entries': error(
    'too-costly',
    'The Bundle has more than {limit} entries. Send it in parts.',
  ),
  'request-unclear': error(
    'required',
    'The entry does not say what to do. Give "request.method" and "request.url" as the API knows them.',
  ),
  'changed-twice': error(
    'duplicate',
    'Two entries of the transaction change the same resource. Nothing was changed.',
  ),
  'reference-unresolved': error(
    'not-found',
    'The reference {reference} points at no entry of the Bundle. Nothing was changed.',
  ),
  'reference-of-transaction': error(
    'invalid',
    'The reference {reference} means something in a transaction alone. Send both in one, or name the resource, such as Patient/17.',
  ),
  'full-url-twice': error(
    'invariant',
    'Another entry of the Bundle has this fullUrl, too: what points at it could mean either. Nothing was changed.',
  ),
  'condition-without-match': error(
    'not-found',
    'The conditional reference fits no resource. Nothing was changed.',
  ),
  'parameter-ignored': warning(
    'not-supported',
    '{at} was passed over, as you preferred: it is not known here. The answer is wider than what was asked for.',
  ),
  'part-only': error(
    'incomplete',
    'This is marked as a part of a resource (SUBSETTED). Read the whole of it, then change that.',
  ),
  'no-faults': {
    issue: 'informational',
    severity: 'information',
    english: 'No faults were found.',
  },

  // Opening a record outside its care team
  'reviewed-already': error('conflict', 'Somebody has reviewed this already. Nothing was changed.'),
  'review-by-another': error(
    'business-rule',
    'Whoever opened the record cannot review it. Ask another administrator.',
  ),

  // Who is on a care team, and who is let in from the page of a patient
  'assign-by-another': error(
    'business-rule',
    'Nobody takes themself onto a care team. Ask a colleague on the team, or the front desk.',
  ),
  'last-on-team': error(
    'business-rule',
    'This is the last on the care team. Add somebody else first, so that the record stays open to those who treat.',
  ),
  'no-colleague': error(
    'not-found',
    'There is no open account of somebody who treats patients here. Choose from the list.',
  ),
  'invited-before': error(
    'conflict',
    'This patient has an account and uses it. An administrator can make a new link for it.',
  ),
  'too-many-carers': error(
    'too-costly',
    'A patient names {limit} carers at the most. End one that is not needed any more.',
  ),
  'signed-by-another': error(
    'business-rule',
    'A signature is taken back by who gave it, while the version is the one of now.',
  ),
  'exam-signed': error(
    'forbidden',
    'This exam was signed: only who may sign it may change it. Tell them what should be different.',
  ),
  'exam-changed-here': error(
    'conflict',
    'This exam was changed or signed here since its file came. The file is not read over it; change the exam by hand.',
  ),

  'photograph-not-agreed': error(
    'business-rule',
    'The patient has not agreed to photographs. Ask first, and set it down under the agreements of the record. Nothing was kept.',
  ),

  // Access and the server
  forbidden: error('forbidden', 'You may not do this here. Ask an administrator of the clinic.'),
  'sign-in-needed': error('login', 'Sign in first.'),
  'codes-owed': error(
    'forbidden',
    'This clinic asks for a code beside the password. Turn codes on under My account; of a program, have its account named in LEGATO_BULK_ACCOUNTS.',
  ),
  'sign-in-failed': error('login', 'Name or password is wrong.'),
  'too-many-attempts': error('throttled', 'Too many attempts. Wait {seconds} seconds.'),
  'too-many-requests': error(
    'throttled',
    'This account asked more in a minute than an account may. Wait {seconds} seconds; for a program, ask the administrator of the server for LEGATO_BULK_ACCOUNTS.',
  ),
  'sign-in-again': error(
    'login',
    'You signed in a while ago. Sign in again, then repeat the change.',
  ),
  'code-wrong': error(
    'login',
    'This code is wrong, or was used before. Wait for the next one, or use a recovery code.',
  ),
  'code-expired': error('login', 'This took too long. Begin the sign-in again.'),
  'code-not-confirmed': error(
    'value',
    'The code does not fit. Check the clock of your phone, and enter the code it shows now.',
  ),
  'password-wrong': error('value', 'The present password is wrong.'),
  'password-short': error(
    'value',
    'The password has {length} characters; use {least} or more. Four words that are yours will do.',
  ),
  'password-long': error('value', 'The password is longer than {most} characters.'),
  'password-common': error(
    'value',
    'Passwords like this are tried first by those who break in. Use four words that do not belong together.',
  ),
  'password-breached': error(
    'value',
    'This password became known in a breach elsewhere, and is tried by those who break in. Choose another one.',
  ),
  'name-taken': error('conflict', 'There is an account of this name already. Choose another name.'),
  'link-invalid': error(
    'not-found',
    'This link was used, has expired, or is not whole. Ask the administrator of the clinic for another.',
  ),
  'passkey-failed': error('login', 'The passkey was not accepted.'),
  'passkey-needs-name': error(
    'business-rule',
    'Passkeys need an address with a name. Open Legato as http://localhost instead of {host}.',
  ),
  'hospital-failed': error('login', 'The sign-in of the hospital did not succeed. Begin again.'),
  'last-administrator': error(
    'business-rule',
    'The clinic would be without an administrator. Give another account that role first.',
  ),
  'patient-role': error(
    'business-rule',
    'The role patient opens one record: say whose. No other role belongs to a record.',
  ),
  'passkey-not-kept': error('value', 'The passkey could not be kept. Begin again.'),
  'last-way-in': error(
    'business-rule',
    'Nothing would open your account any more. Set a password, or add another passkey first.',
  ),
  'wrong-host': error(
    'forbidden',
    'This name is not served here. Use the address that was printed at the start, or name the host in LEGATO_HOSTS.',
  ),
  'cross-site': error('forbidden', 'This request came from another site, and was refused.'),
  'not-found': error('not-found', 'There is nothing at this address.'),
  'too-large': error(
    'too-long',
    'The file is larger than {limit}. Use the command line for large files.',
  ),
  'recording-too-large': error(
    'too-long',
    'The recording is larger than {limit}, and nothing of it was kept. Who runs the server can allow more: LEGATO_RECORDING_MB.',
  ),
  'recording-refused': error(
    'not-supported',
    'The recording was not taken, and nothing of it was kept. {why} (code {at}).',
  ),
  'recording-of-another': error(
    'conflict',
    'The recording is of another patient than this record: another {differs} in its header. Nothing of it was kept. Choose the patient whose it is, or correct the record or the header where it is wrong.',
  ),
  'recording-unproven': error(
    'business-rule',
    'The header of the recording does not show whose it is, and nothing of it was kept. Add its patient code to the record as an identifier, or say how it is known that it is of this patient.',
  ),
  'recording-stalled': error(
    'timeout',
    'The recording stopped to come, and nothing of it was kept. Send it again.',
  ),
  'recordings-waiting': error(
    'throttled',
    'Several recordings come in at this moment. Send this one when they are there.',
  ),
  'unknown-parameter': error(
    'not-supported',
    '{at}: {type} has no search parameter {name}. It has: {known}.',
  ),
  'unsupported-parameter': error(
    'not-supported',
    'FHIR knows {at}, but it cannot be searched by here. Leave it out.',
  ),
  'search-too-large': error('too-costly', 'The search is too large at {at}. Ask for {limit}.'),
  'empty-parameter': error('value', '{at} has no value. Give it one, or leave it out.'),
  'unknown-search-type': error(
    'not-supported',
    '{at}: resources of the type {type} are not kept here. Kept are: {known}.',
  ),
  'no-modifier': error('not-supported', '{at}: nothing may stand behind a colon here.'),
  'wrong-modifier': error(
    'not-supported',
    '{at} cannot be asked so. Behind the colon may stand: {allowed}.',
  ),
  'wrong-parameter': error('value', '{at} is not valid: {expected}.'),
  'version-conflict': error(
    'conflict',
    'Someone else changed this in the meantime. Load it again, then repeat the change.',
  ),
  'not-supported': error('not-supported', 'This is not supported.'),
  'not-ready': error(
    'transient',
    'The database does not answer. It is tried again by itself; ask again in a moment.',
  ),
  'database-away': error(
    'transient',
    'The database went away meanwhile; it comes back by itself. Ask again in a moment. Before you write again, look whether it was written.',
  ),
  'disk-full': error(
    'transient',
    'The disk of the server is full. Nothing of this was written. Make room on it, then ask again.',
  ),
  'took-too-long': error(
    'timeout',
    'This took too long and was stopped; nothing was changed. Ask for less at once.',
  ),
  failed: error(
    'exception',
    'The server could not finish. Nothing was changed. Try again; if it stays, ask for the entry {incident} in the log.',
  ),
} as const satisfies Readonly<Record<string, Code>>

export type CodeId = keyof typeof CODES
