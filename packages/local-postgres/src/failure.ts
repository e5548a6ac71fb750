/** PostgreSQL could not do what was asked; the message is one sentence that a person can act on. */
export class PostgresFailure extends Error {
  override name = 'PostgresFailure'
}

const causes: [RegExp, string][] = [
  [/No space left on device|could not write.*disk full|ENOSPC/i, 'the disk is full'],
  [/Address already in use|could not bind/i, 'its port was taken in the meantime; start again'],
  [
    /database files are incompatible|was initialized by PostgreSQL version/i,
    'the data were made by another major version of PostgreSQL; move them to this one with pg_dump, or choose another data folder',
  ],
  [/lock file .* already exists|pre-existing shared memory/i, 'another PostgreSQL is already running on these data'],
  [
    /could not open file ".*global\/|could not find the database system|invalid .*checkpoint record|incorrect checksum in control file|PANIC/i,
    'its data are damaged or incomplete; put a backup of the data folder in their place',
  ],
  [/Permission denied|has invalid permissions|has wrong ownership/i, 'it may not read or write its folder'],
  [/shared memory/i, 'the machine gives it no shared memory'],
  [/error while loading shared libraries|GLIBC/i, 'this machine lacks a library that the server needs'],
]

/** A failure that names the cause where the server's own words are known, and quotes their last lines. */
export function failureFrom(doing: string, log: string): PostgresFailure {
  const cause = causes.find(([words]) => words.test(log))?.[1]
  const quote = log.trim().split('\n').slice(-5).join('\n')
  return new PostgresFailure(`PostgreSQL ${doing}${cause ? `: ${cause}` : ''}.\n${quote}`.trim())
}
