// What Danes add to the lists of the world.
const danish =
  'adgangskode kodeord hemmelig hej velkommen danmark københavn kobenhavn aarhus odense aalborg sommer vinter forår efterår januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag skat elsker trivsel trivselsrum virksomhed arbejde'

let made: ReturnType<typeof makeEstimator> | undefined

/** Made when the first password is chosen: its lists are long, and most that is asked needs none of them. */
async function makeEstimator() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...dictionary, danish: danish.split(' ') },
    graphs: adjacencyGraphs,
    // Judging takes longer the more there is of it; what begins well is not spoilt by its end.
    maxLength: 64,
  })
}

/** From the estimator's third of five steps on (ten to the eighth guesses) an online attack has no hope. */
const ENOUGH = 3

/** A little less than the guesses that six letters drawn by chance are worth to the estimator. */
const SIX_LETTERS = 900_000

/**
 * Whether a password is among those tried first: on the common lists, a row of the keyboard, a repetition, a date, or
 * made of what everybody knows about its owner, here given as texts such as a name and an address.
 */
export async function isTooCommon(password: string, known: readonly string[]): Promise<boolean> {
  made ??= makeEstimator()
  const estimator = await made
  const words = known.flatMap(wordsOf)
  if (estimator.check(password, words).score < ENOUGH) return true
  // Signs strewn between well-known letters (Holm-1984-Holm) are worth less than the estimator thinks.
  const letters = password.replace(/[^\p{L}]/gu, '')
  return letters.length * 2 > password.length && estimator.check(letters, words).guesses < SIX_LETTERS
}

/** The words of a text and each two neighbours joined, both ways round. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  const joined = words.slice(1).flatMap((word, index) => [`${words[index]}${word}`, `${word}${words[index]}`])
  return [...words, ...joined].filter((word) => word.length > 2)
}
