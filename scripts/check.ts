// `npm run check`: what every change is held to.
import { runStages } from './run-stages.ts'
import { checks } from './stages.ts'

process.exit(await runStages(checks))
