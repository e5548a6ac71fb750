/**
 * What verifies passkeys. Loaded when the first one is used: it brings its own ASN.1 and certificates, more than all else
 * that an API without passkeys is asked for.
 */
export const passkeyVerification = () => import('@simplewebauthn/server')
