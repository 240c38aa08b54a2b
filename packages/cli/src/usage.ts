export const USAGE = `legato: from a patient's FHIR record to a plan that can be questioned

  legato plan FILE... [--as-of DATE] [--format text|json|fhir|patient]
      A plan for each patient in the files. FHIR R4 as JSON or NDJSON; "-" reads standard input.
      --as-of DATE     the day of judgement, YYYY-MM-DD (today)
      --format text    one page to read (default)
      --format json    legato-plan/1; several patients give one object a line
      --format fhir    a Bundle of proposals: CarePlan, RequestGroup, GuidanceResponse, DetectedIssue
      --format patient a sheet in the patient's own words, to read together
      --country DE     US, DE, GB, FR or ES: what is marketed, label maxima, strengths, crisis numbers
      --why WORD       all of what is called so: doses by the day, reasons, guidelines, what would change
                       it; of what is not known or could not be checked: missing, unchecked
      --no-what-if     leave out what would change the plan: faster for many patients

  legato plan FILE... --since DATE [--as-of DATE] [--format text|json|patient]
      What changed from the plan as of that day to the plan as of today, from one record: each item
      once, with the facts that moved it. json is legato-diff/1; patient is in the patient's words.

  legato diff OLD.json NEW.json [--format text|json|patient]
      The same of two plans that were kept (legato plan --format json), also across knowledge versions.

  legato check FILE... [--as-of DATE]
      What was understood of the files, and what not.

  legato score FILE... [--standard wasm-2016|aasm-v3|both] [--format text|json|csv|edf|fhir]
      Leg movements of a night from its recording (EDF, EDF+, BDF): FILE, or a folder of them, over
      all cores. Unverified until a person signs it.
      --standard both  WASM 2016 and AASM v3 side by side (default)
      --legs L,R       labels or numbers of the legs' signals, where others were found;
                       LLEG1-LLEG2 is the difference of two electrodes
      --hypnogram FILE stages and events beside the recording: CSV, or EDF+ with annotations
      --choices LIST   what the standards leave open, decided otherwise, such as
                       joins=any-legs,empty=not-candidate; every report says how each was decided
      --format json    legato-night/1; several recordings give one object a line
      --format csv     one movement a row
      --format edf     the recording with its movements as annotations, for other viewers
      --format fhir    a Bundle of Observations and a DiagnosticReport

  legato sit TEST... [--ratings LIST,...] [--legs L,R] [--format text|json]
      The suggested immobilization test: a recording for each test, those of an evening together.
      --ratings LIST   discomfort as CSV (seconds,value or minutes,value), a list for each test

  legato actigraphy NIGHT... [--leg left|right] [--axes X,Y,Z] [--format text|json]
      Nights of a leg by an accelerometer: EDF with signals in g, mg or m/s2, or CSV (seconds,x,y,z)
      named by the date of its night and its leg, such as 2026-11-20-left.csv.

  legato vascular FILE... [--format text|json|fhir|svg] [--limits LIMITS]
      An exam of leg vessels and its reading: FILE, or a folder. Structured reports of ultrasound
      machines (DICOM SR), exams as JSON, FHIR; of an ultrasound image its scale is told.
      --format json    legato-exam/1; several exams give one object a line
      --format fhir    a Bundle of a DiagnosticReport and its Observations
      --format svg     the map of both legs
      --limits LIMITS  by whose limits reflux is judged: svs-2022 (without it), svs-2011,
                       labropoulos-2003

  legato knowledge list [--kind finding|therapy|alert|feature|claim]
  legato knowledge show ID
  legato knowledge search WORD...
  legato knowledge diff OLD [NEW]
      What plans are made from: every statement with its criterion, sources and whether anyone read
      them. diff compares snapshots; without NEW, with the knowledge as it is now. --format text|json
  legato knowledge export [--format json|cql|plandefinition]
      The whole knowledge as one snapshot (legato-knowledge/1), to keep and to compare; its criteria
      as a CQL library; or FHIR PlanDefinitions and ActivityDefinitions with that library.

  legato serve [--port PORT] [--data DIRECTORY] [--demo]
      The clinic: database, server and pages on this machine. Ctrl-C stops it. --demo shows it with
      invented patients, in a place of its own.

  legato password NAME [--anew] [--data DIRECTORY]
      A link by which the owner of an account chooses a new password, once and within a day; codes
      and passkeys stay. --anew takes them away too, as after the loss of a phone.

  legato invite NAME [--role ROLE,ROLE...] [--data DIRECTORY]
      A link by which a new account is opened, once and within seven days; an administrator's
      where no role is named.

  legato import FILE|FOLDER... --as NAME [--data DIRECTORY] [--demo]
      Takes files of any size into the record in the name of an account, such as the type files of a
      FHIR bulk export; the server may run. Told are the resources taken, and each that was not, with
      file, line and reason. What was broken off goes on where it stopped when it is asked for again.

  legato remind [--data DIRECTORY] [--demo]
      Looks through the records for what is due by what was agreed or done, and writes reminders for
      the care teams, as the server does every day; a reminder that is there is not written again.

  legato doctor [--data DIRECTORY]
      Looks at disk, database, versions, clock, backups and audit, and says what to do.

  legato migrate [--check | --back-to NAME [--yes]] [--data DIRECTORY]
      Brings the database to this version, as every start does. --check tries it and takes it back.
      --back-to tells what taking back the later migrations would lose, and with --yes does it.

  legato backup FILE [--data DIRECTORY]
      Everything of the clinic as it is at this moment, encrypted, in one file; the server may run.
      LEGATO_BACKUP_RECIPIENT (public keys of age) or LEGATO_BACKUP_PASSPHRASE locks it.

  legato restore FILE [--data DIRECTORY]
      Puts a backup into an empty data directory, or an empty database named by DATABASE_URL.
      LEGATO_BACKUP_IDENTITY (the file of the secret key) or LEGATO_BACKUP_PASSPHRASE opens it.

  legato audit verify [--head FILE] [--data DIRECTORY]
      Follows the chain of the audit from its first link and names the first that does not hold. With
      an exported head also what somebody who may write the database did to all before it.

  legato audit head [--data DIRECTORY]
      The last link, as JSON, to be kept where nobody who can write the database can.

Exit: 0 the files were read, 1 nothing usable was found, 2 the command was not understood.
`

/** What is said where no command was understood. */
export const ALL = 'legato --help tells of each command.\n'

/** What the first command among the words does and takes; undefined where none is among them. */
export function usageOf(words: readonly string[]): string | undefined {
  const told = words.map((word) => PARTS.filter((part) => part.startsWith(`  legato ${word} `)))
  return told
    .find((parts) => parts.length > 0)
    ?.join('\n\n')
    .concat('\n')
}

const PARTS = USAGE.split('\n\n')
