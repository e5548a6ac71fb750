// `npm test`: every check, then the whole product as people and servers will meet it.
import { runStages } from './run-stages.ts'
import { checks, journeys } from './stages.ts'

process.exit(await runStages([...checks, ...journeys]))
