/*
 * What people write is kept as it comes, but for what no reader sees. Control characters and the separators of lines break
 * logs and exports; the marks that turn the direction of text let a name pose as another; half of a surrogate pair is no
 * character and would not come back as it was sent. Emoji and right-to-left scripts are welcome: joiners and plain
 * direction marks stay.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
export const oneLine = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]*$/u
export const manyLines =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]*$/u

/** A letter, a digit, a sign: something a reader sees. */
export const visible = /[\p{L}\p{N}\p{P}\p{S}]/u
