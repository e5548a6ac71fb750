import { each, type Holding, leftOut, secret, whose } from '../holding.ts'

const own = leftOut('a person’s own, and no company’s')

/** Tables of people: none of them goes with a company. */
export const peopleHoldings = {
  users: {
    key: null,
    columns: {
      id: whose,
      ...each(
        [
          'email',
          'name',
          'language',
          'created_at',
          'email_proven_at',
          'email_refused_at',
          'stand_in_at',
          'farewell_to',
        ],
        own,
      ),
    },
    theirs: {
      rows: 't.id = app.user_id()',
      shows: {
        email: 't.email',
        name: 't.name',
        language: 't.language',
        createdAt: 't.created_at',
        emailProvenAt: 't.email_proven_at',
        emailRefusedAt: 't.email_refused_at',
      },
    },
  },
  credentials: {
    key: null,
    columns: { user_id: whose, password_hash: secret, changed_at: own },
    theirs: { rows: 'true', shows: { passwordChangedAt: 't.changed_at' } },
  },
  sessions: {
    key: null,
    columns: { user_id: whose, ...each(['id', 'device', 'created_at', 'expires_at', 'ended_at'], own) },
    theirs: {
      rows: 'true',
      shows: { device: 't.device', createdAt: 't.created_at', expiresAt: 't.expires_at', endedAt: 't.ended_at' },
    },
  },
  refresh_tokens: {
    key: null,
    columns: { user_id: whose, hash: secret, ...each(['session_id', 'created_at', 'used_at'], own) },
    theirs: { rows: 'true', shows: { createdAt: 't.created_at', usedAt: 't.used_at' } },
  },
  authenticator_apps: {
    key: null,
    columns: { user_id: whose, secret, ...each(['id', 'created_at', 'confirmed_at', 'last_step'], own) },
    theirs: { rows: 'true', shows: { createdAt: 't.created_at', confirmedAt: 't.confirmed_at' } },
  },
  recovery_codes: {
    key: null,
    columns: { user_id: whose, hash: secret, ...each(['created_at', 'used_at'], own) },
    theirs: { rows: 'true', shows: { createdAt: 't.created_at', usedAt: 't.used_at' } },
  },
  passkeys: {
    key: null,
    columns: {
      user_id: whose,
      ...each(['credential_id', 'public_key', 'counter'], secret),
      ...each(['id', 'name', 'created_at', 'used_at'], own),
    },
    theirs: { rows: 'true', shows: { name: 't.name', createdAt: 't.created_at', usedAt: 't.used_at' } },
  },
  challenges: {
    key: null,
    columns: { user_id: whose, value: secret, ...each(['id', 'purpose', 'expires_at'], own) },
    theirs: { rows: 'true', shows: { purpose: 't.purpose', expiresAt: 't.expires_at' } },
  },
  email_challenges: {
    key: null,
    columns: {
      user_id: whose,
      token_hash: secret,
      ...each(['id', 'purpose', 'created_at', 'expires_at', 'wrong_codes', 'ended_at'], own),
    },
    theirs: {
      rows: 'true',
      shows: { purpose: 't.purpose', createdAt: 't.created_at', expiresAt: 't.expires_at', endedAt: 't.ended_at' },
    },
  },
  personal_mails: {
    key: null,
    columns: {
      user_id: whose,
      ...each(['id', 'kind', 'challenge_id', 'created_at', 'attempts', 'attempted_at', 'sent_at', 'dropped_at'], own),
    },
    theirs: {
      rows: 'true',
      shows: { kind: 't.kind', createdAt: 't.created_at', sentAt: 't.sent_at', droppedAt: 't.dropped_at' },
    },
  },
} as const satisfies Record<string, Holding>
